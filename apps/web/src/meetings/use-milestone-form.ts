import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Milestone } from '@etappe/domain/meetings/milestone'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { checkMilestone, draftOfMilestone, newMilestone } from './milestone-draft.ts'
import { useRecordForm } from '../ui/use-record-form.ts'

interface Options {
  readonly caseId: CaseId
  readonly number: CaseNumber
  /** As it stands now; `null` for a new one. */
  readonly milestone: Milestone | null
}

/** Content, problems and saving of the form of a milestone, new or not. */
export function useMilestoneForm({ caseId, number, milestone }: Options) {
  const { api, me, messages: m, queryClient } = useApp()
  const words = m.meetings.said
  const create = useCommand(api.milestone.create.mutationOptions(), {
    done: (it) => (it.doneOn === null ? words.milestonePlanned : words.milestoneReached),
    undo: true,
    report: 'inline',
  })
  const update = useCommand(api.milestone.update.mutationOptions(), { done: () => words.milestoneUpdated, undo: true, report: 'inline' })
  const command = milestone ? update : create
  const form = useRecordForm({
    draftKey: `milestone.${milestone?.id ?? `new.${caseId}`}`,
    current: milestone && draftOfMilestone(milestone),
    blank: newMilestone,
    check: ({ content }) => checkMilestone(content, me.today),
    contentOf: (fields) => fields,
    create: (id, fields) => create.run({ id, caseId, fields }),
    update: (id, edit) => update.run({ id, ...edit }),
    versionNow: async (id) => {
      const { milestones } = await queryClient.query(api.case.get.queryOptions({ number }, { staleTime: 0 }))
      return milestones.find((it) => it.id === id)?.version ?? 1
    },
  })
  return { ...form, command, problems: form.found ?? command.problems }
}
