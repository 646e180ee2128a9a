import type { ProgrammeVersionId } from '@etappe/domain/kernel/id'
import { definitionProblems } from '@etappe/domain/programme/definition-rules'
import { type ProgrammeFields, programmeFields, type ProgrammeVersion } from '@etappe/domain/programme/programme-version'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { checkFields } from '../ui/field-check.ts'
import { useRecordForm } from '../ui/use-record-form.ts'
import { fieldsOfPart, pickFields, schemaOf } from './edit-parts.ts'
import { valueAt, withValue } from './path-value.ts'
import type { EditPart } from './programme-search.ts'
import { useProgrammeWords } from './use-programme-words.ts'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

type Fields = Partial<ProgrammeFields>
/** As the form stands: where a number belongs there may be nothing yet, or what cannot be read as one. */
type Content = Readonly<Record<string, unknown>>

/** Content, problems and saving of one part of the draft. */
export function usePartForm(version: ProgrammeVersion, part: EditPart) {
  const { api, queryClient } = useApp()
  const { words } = useProgrammeWords()
  const names = fieldsOfPart[part]
  const own = pickFields(programmeFields.parse(version), names)
  const current = { id: version.id, base: { ...own, version: version.version }, content: own as Content }
  const edit = useCommand(api.programme.edit.mutationOptions(), { done: () => words.edit.saved, undo: true, report: 'inline' })
  const form = useRecordForm<ProgrammeVersionId, Fields, Content>({
    draftKey: `programme.${version.id}.${part}`,
    current,
    blank: () => current,
    check: ({ content }) =>
      checkFields<Fields>(schemaOf(names), content, (fields) => {
        const found = Object.entries(definitionProblems({ ...version, ...(fields as ProgrammeFields) }))
        return Object.fromEntries(found.filter(([path]) => names.some((name) => path.startsWith(name))))
      }),
    contentOf: (fields) => fields,
    create: () => Promise.resolve(undefined),
    update: (id, { version: seen, fields }) => edit.run({ id, version: seen, fields }),
    versionNow: async () => (await queryClient.query(api.programme.get.queryOptions({ number: version.number }, { staleTime: 0 }))).version,
  })
  const { content } = form.now
  return {
    ...form,
    command: edit,
    problems: form.found ?? edit.problems,
    content,
    valueAt: (path: string): unknown => valueAt(content, path),
    textAt: (path: string): string => textOf(valueAt(content, path)),
    setValue: (path: string, value: unknown) => form.change(withValue(content, path, value)),
  }
}
export type PartForm = ReturnType<typeof usePartForm>
