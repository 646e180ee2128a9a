import type { Finding } from '@etappe/domain/baseline/finding'
import { votesAfter } from '@etappe/domain/baseline/finding-rules'
import type { CaseId } from '@etappe/domain/kernel/id'
import { useMutation } from '@tanstack/react-query'
import { CacheEdit } from '../api/cache-edit.ts'
import { messageFor } from '../api/message-for.ts'
import { noteOwnCommand } from '../api/own-commands.ts'
import { useApp } from '../app/app-context.tsx'
import { showError } from '../ui/toast.ts'
import type { FindingList } from './use-findings.ts'

/**
 * Gives dots and takes them back. Every press is a command of its own, so that three quick ones are three dots; the list is
 * fetched again when the last of them is answered, so that the number does not jump back between them.
 */
export function useVote(caseId: CaseId): (finding: Finding, by: 1 | -1) => void {
  const { api, messages: m, queryClient } = useApp()
  const key = api.finding.list.queryKey({ caseId })
  const { mutate } = useMutation(
    api.finding.vote.mutationOptions({
      onMutate: async ({ commandId, id, by }) => {
        noteOwnCommand(commandId)
        const cache = new CacheEdit(queryClient)
        cache.edit<FindingList>(key, (list) => ({
          ...list,
          findings: list.findings.map((it) => (it.id === id ? { ...it, votes: votesAfter(it.votes, by) } : it)),
        }))
        await cache.apply()
      },
      onError: (error) => showError(messageFor(m, error), m.app.toast.close),
      onSettled: () => {
        if (queryClient.isMutating({ mutationKey: api.finding.vote.mutationKey() }) <= 1) void queryClient.invalidateQueries()
      },
    }),
  )
  return ({ id }, by) => mutate({ commandId: crypto.randomUUID(), id, by })
}
