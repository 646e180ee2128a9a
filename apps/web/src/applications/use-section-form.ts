import type { Application } from '@etappe/domain/applications/application'
import type { ApplicationSection } from '@etappe/domain/applications/application-fields'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { useRecordForm } from '../ui/use-record-form.ts'
import { checkSection, draftOfSection } from './section-edit.ts'

/** Content, problems and saving of one section of an application that staff correct. */
export function useSectionForm(application: Application, section: ApplicationSection) {
  const { api, queryClient } = useApp()
  const { data: words } = useWords('intake').page
  const { id, number, kind } = application
  const command = useCommand(api.application.update.mutationOptions(), { report: 'inline', undo: true, done: () => words.done })
  const form = useRecordForm({
    draftKey: `application.${section}.${id}`,
    current: draftOfSection(application),
    blank: () => draftOfSection(application),
    check: ({ content }) => checkSection(kind, section, content),
    contentOf: (fields) => fields,
    create: () => Promise.resolve(undefined),
    update: (it, edit) => command.run({ id: it, ...edit }),
    versionNow: async () => {
      const detail = await queryClient.query(api.application.get.queryOptions({ number }, { staleTime: 0 }))
      return detail.application.version
    },
  })
  return { ...form, command, problems: form.found ?? command.problems }
}
