import type { CaseId } from '@etappe/domain/kernel/id'
import type { Participation, ParticipationRole } from '@etappe/domain/organisations/participation'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { useRecordForm } from '../ui/use-record-form.ts'
import { checkParticipation, draftOfParticipation, newParticipation } from './participation-draft.ts'

interface Options {
  readonly caseId: CaseId
  /** The one to edit; `null` for a new one. */
  readonly participation: Participation | null
  /** The role a new one begins with. */
  readonly role: ParticipationRole | null
}

/** Content, problems and saving of the form of a participation, with a new person in the same step. */
export function useParticipationForm({ caseId, participation, role }: Options) {
  const { api, me, queryClient } = useApp()
  const { said } = useWords('organisations')
  const create = useCommand(api.participation.create.mutationOptions(), {
    done: () => said.participationAdded,
    undo: true,
    report: 'inline',
  })
  const update = useCommand(api.participation.update.mutationOptions(), {
    done: () => said.participationUpdated,
    undo: true,
    report: 'inline',
  })
  const command = participation ? update : create
  const form = useRecordForm({
    draftKey: `participation.${participation?.id ?? `new.${caseId}.${role ?? ''}`}`,
    current: participation && draftOfParticipation(participation),
    blank: () => newParticipation(role, me.today),
    check: ({ content }) => checkParticipation(content),
    contentOf: ({ newContact: _newContact, ...fields }) => fields,
    create: (id, { newContact, ...fields }) => create.run({ id, caseId, fields, newContact }),
    update: (id, { version, fields: { newContact, ...fields } }) => update.run({ id, version, fields, newContact }),
    versionNow: async (id) => {
      const { participations } = await queryClient.query(api.participation.list.queryOptions({ caseId }, { staleTime: 0 }))
      return participations.find((it) => it.id === id)?.version ?? 1
    },
  })
  return { ...form, command, problems: form.found ?? command.problems }
}
