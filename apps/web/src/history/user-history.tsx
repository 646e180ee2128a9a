import { can } from '@etappe/domain/access/policy'
import type { UserId } from '@etappe/domain/kernel/id'
import { useApp } from '../app/app-context.tsx'
import type { HistoryEntry } from './history-entry.ts'
import { HistoryPages } from './history-pages.tsx'
import { useHistoryPages } from './use-history-pages.ts'
import { useHistoryWords } from './use-history-words.ts'

/** Links and passwords leave no values behind that could be put back; whoever was invited is locked instead. */
const isUndoable = ({ undoneBy, events }: HistoryEntry): boolean =>
  undoneBy === null && events.every(({ type, changes }) => type !== 'user.invited' && Object.keys(changes).length > 0)

const isByLink = ({ by, events }: HistoryEntry): boolean => by === '' && events.some(({ type }) => type === 'user.passwordSet')

/** Everything that happened to an account and its roles. */
export function UserHistory({ userId }: { userId: UserId }) {
  const { api, queryClient, me, messages: m } = useApp()
  const words = useHistoryWords()
  const history = useHistoryPages({
    queryKey: api.audit.ofUser.queryKey({ userId }),
    readPage: (before) => queryClient.query(api.audit.ofUser.queryOptions({ userId, before }, { staleTime: 0 })),
  })
  const entries = history.entries.map((entry) => (isByLink(entry) ? { ...entry, by: m.users.linkHolder } : entry))
  const mayUndo = can(me.actor, 'user.manage').ok
  return <HistoryPages history={{ ...history, entries }} words={words} isUndoable={(entry) => mayUndo && isUndoable(entry)} />
}
