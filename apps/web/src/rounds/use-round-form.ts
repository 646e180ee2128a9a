import type { Round } from '@etappe/domain/applications/round'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { Problems } from '../ui/field-errors.tsx'
import { useRecordForm } from '../ui/use-record-form.ts'
import { checkRound, draftOfRound, newRound } from './round-draft.ts'

/** The server names a field of a flat input by its name alone. */
const atField = (problems: Problems): Problems =>
  Object.fromEntries(Object.entries(problems).map(([path, problem]) => [path.startsWith('fields.') ? path : `fields.${path}`, problem]))

/** Content, problems and saving of the form of a round; `null` plans a new one. */
export function useRoundForm(round: Round | null) {
  const { api, queryClient } = useApp()
  const { said } = useWords('rounds')
  const plan = useCommand(api.round.plan.mutationOptions(), { done: (it) => said.planned(it), undo: true, report: 'inline' })
  const change = useCommand(api.round.change.mutationOptions(), { done: (it) => said.changed(it), undo: true, report: 'inline' })
  const command = round ? change : plan
  const form = useRecordForm({
    draftKey: `round.${round?.id ?? 'new'}`,
    current: round && draftOfRound(round),
    blank: newRound,
    check: ({ content }) => checkRound(content),
    contentOf: (fields) => fields,
    create: (id, fields) => plan.run({ id, ...fields }),
    update: (id, edit) => change.run({ id, ...edit }),
    versionNow: async (id) => {
      const rounds = await queryClient.query(api.round.list.queryOptions({}, { staleTime: 0 }))
      return rounds.find((it) => it.id === id)?.version ?? 1
    },
  })
  return { ...form, command, problems: form.found ?? atField(command.problems) }
}
