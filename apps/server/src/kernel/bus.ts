import { EventEmitter, once } from 'node:events'
import type { Database } from '../db/database.ts'
import { listenForCommits } from '../db/notify.ts'

const pollMilliseconds = 5000

/** Wakes everyone who waits for new entries of the audit log, whichever process wrote them. */
export interface ChangeBus {
  wake(): void
  /** Resolves at the next change, or when `signal` aborts. */
  next(signal: AbortSignal): Promise<void>
  close(): Promise<void>
}

export async function openChangeBus(database: Database, databaseUrl?: string): Promise<ChangeBus> {
  const emitter = new EventEmitter()
  emitter.setMaxListeners(0)
  const wake = () => void emitter.emit('change')
  const stopListening = databaseUrl ? await listenForCommits(databaseUrl, wake) : async () => {}
  let known = await database.revision()
  // A command line tool may write to the same file; nobody tells us, so we look.
  const poll = setInterval(() => {
    void database.revision().then(
      (revision) => {
        if (revision !== known) wake()
        known = revision
      },
      () => undefined,
    )
  }, pollMilliseconds)
  poll.unref()
  return {
    wake,
    next: (signal) =>
      once(emitter, 'change', { signal }).then(
        () => undefined,
        () => undefined,
      ),
    close: async () => {
      clearInterval(poll)
      await stopListening()
    },
  }
}
