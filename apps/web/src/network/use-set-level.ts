import type { Day } from '@etappe/domain/kernel/day'
import { type CaseId, cooperationId, type OrganisationId } from '@etappe/domain/kernel/id'
import type { CooperationLevel } from '@etappe/domain/organisations/cooperation'
import type { NetworkData } from '@etappe/domain/organisations/network'
import { useRef } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { levelOn, type Setting, withLevel } from './set-level.ts'

export type SetLevel = (
  organisationIds: readonly [OrganisationId, OrganisationId],
  level: CooperationLevel | null,
  on: Day,
) => Promise<void>

// The router takes ids as plain text; what is sent here was made of branded ones.
const settingOf = (input: unknown) => input as Setting

/** Sets how closely two organisations work together from a day on: shown at once, sent one after the other, each taken back by itself. */
export function useSetLevel(caseId: CaseId): SetLevel {
  const { api, queryClient } = useApp()
  const { said } = useWords('network')
  const { cooperationLevel } = useWords('baseline')
  const queryKey = api.cooperation.list.queryKey({ caseId })
  const queue = useRef(Promise.resolve())
  const nameOf = (id: OrganisationId) => {
    const found = queryClient.getQueryData(queryKey)?.organisations.find((it) => it.id === id)
    return found?.shortName || (found?.name ?? '')
  }
  const command = useCommand(api.cooperation.set.mutationOptions(), {
    optimistic: (cache, input) => cache.edit<NetworkData>(queryKey, (data) => withLevel(data, settingOf(input))),
    done: (_, input) => {
      const { organisationIds, level } = settingOf(input)
      const pair = { one: nameOf(organisationIds[0]), other: nameOf(organisationIds[1]) }
      return level === null ? said.ended(pair) : said.set({ ...pair, level: cooperationLevel[level] })
    },
    undo: true,
  })
  return (organisationIds, level, on) => {
    queue.current = queue.current.then(async () => {
      const data = queryClient.getQueryData(queryKey)
      if (!data) return
      const seen = levelOn(data, organisationIds, on)
      if (seen === level) return
      const id = cooperationId.parse(crypto.randomUUID())
      await command.run({ caseId, id, organisationIds: [...organisationIds], level, on, seen })
    })
    return queue.current
  }
}
