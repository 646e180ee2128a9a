import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Database } from '../db/database.ts'

const charactersKept = 16_000_000
/** Below this, compressing costs more than it saves. */
const worthCompressing = 2048

const zip = promisify(gzip)

export interface KeptBody {
  readonly text: string
  /** The same, compressed, once somebody wanted it so. */
  zipped(): Promise<Buffer> | null
}

const keep = (text: string): KeptBody => {
  let made: Promise<Buffer> | undefined
  return { text, zipped: () => (text.length < worthCompressing ? null : (made ??= zip(text, { level: 5 }))) }
}

/**
 * Answers to reads as they went out, kept until anything is committed. Asking again for what has not changed costs neither
 * a query nor a check of every field; the first commit, of whichever process, makes all of them void.
 */
export interface KeptBodies {
  get(key: string): Promise<KeptBody | undefined>
  /** Keeps what was computed since `get`; nothing if something was committed meanwhile. */
  put(key: string, text: string): Promise<KeptBody>
}

export function keepBodies(database: Database): KeptBodies {
  const bodies = new Map<string, KeptBody>()
  let characters = 0
  let known: string | number | undefined
  const forget = (revision: string | number) => {
    bodies.clear()
    characters = 0
    known = revision
  }
  return {
    get: async (key) => {
      const revision = await database.revision()
      if (revision !== known) forget(revision)
      return bodies.get(key)
    },
    put: async (key, text) => {
      const body = keep(text)
      const revision = await database.revision()
      if (revision !== known) return body
      if (characters + text.length > charactersKept) forget(revision)
      bodies.set(key, body)
      characters += text.length
      return body
    },
  }
}
