import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { isAskBackOpen } from '@etappe/domain/applications/ask-back'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** What is done to an application without a word, each with the way back in its toast. */
export function useDirectActs({ application: { id, number }, askBacks }: ApplicationDetail, onDone?: () => void) {
  const { api, me } = useApp()
  const { act } = useWords('intake')
  const said = { undo: true, onDone: () => onDone?.() }
  const accept = useCommand(api.application.accept.mutationOptions(), { ...said, done: () => act.accept.done({ number }) })
  const wake = useCommand(api.application.wake.mutationOptions(), { ...said, done: () => act.snooze.woken({ number }) })
  const unmark = useCommand(api.application.unmarkDuplicate.mutationOptions(), { ...said, done: () => act.duplicate.undone({ number }) })
  const close = useCommand(api.application.closeAskBack.mutationOptions(), { ...said, done: () => act.askBack.closed({ number }) })
  const take = useCommand(api.application.assignOwner.mutationOptions(), {
    undo: true,
    done: () => act.owner.done({ number, name: me.user.name }),
  })
  const asked = askBacks.find(isAskBackOpen)
  const isPending = [accept, wake, unmark, close, take].some((it) => it.isPending)
  const once = (run: () => unknown) => () => {
    if (!isPending) void run()
  }
  return {
    isPending,
    accept: once(() => accept.run({ id })),
    wake: once(() => wake.run({ id })),
    unmarkDuplicate: once(() => unmark.run({ id })),
    closeAskBack: once(() => asked && close.run({ id: asked.id })),
    take: once(() => take.run({ id, ownerId: me.user.id })),
  }
}
export type DirectActs = ReturnType<typeof useDirectActs>
