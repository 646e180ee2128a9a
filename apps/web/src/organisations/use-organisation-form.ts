import type { Organisation } from '@etappe/domain/organisations/organisation'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { useRecordForm } from '../ui/use-record-form.ts'
import { checkOrganisation, draftOfOrganisation, newOrganisation } from './organisation-draft.ts'

/** Content, problems and saving of the form of an organisation; `null` for a new one. */
export function useOrganisationForm(organisation: Organisation | null, onDone: (saved: Organisation) => void = () => undefined) {
  const { api, queryClient } = useApp()
  const { said } = useWords('organisations')
  const create = useCommand(api.organisation.create.mutationOptions(), {
    done: (it) => said.added({ name: it.name }),
    undo: true,
    report: 'inline',
    onDone,
  })
  const update = useCommand(api.organisation.update.mutationOptions(), {
    done: () => said.updated,
    undo: true,
    report: 'inline',
    onDone,
  })
  const command = organisation ? update : create
  const form = useRecordForm({
    draftKey: `organisation.${organisation?.id ?? 'new'}`,
    current: organisation && draftOfOrganisation(organisation),
    blank: () => newOrganisation(''),
    check: ({ content }) => checkOrganisation(content),
    contentOf: (fields) => fields,
    create: (id, fields) => create.run({ id, fields }),
    update: (id, edit) => update.run({ id, ...edit }),
    versionNow: async (id) => {
      const detail = await queryClient.query(api.organisation.get.queryOptions({ id }, { staleTime: 0 }))
      return detail.organisation.version
    },
  })
  return { ...form, command, problems: form.found ?? command.problems }
}
