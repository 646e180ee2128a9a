import { type LetterFields, letterFields, type LetterText, wrongPlaceholders } from '@etappe/domain/applications/letter-template'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { checkFields } from '../ui/field-check.ts'
import type { Problems } from '../ui/field-errors.tsx'
import { type RecordDraft, useRecordForm } from '../ui/use-record-form.ts'

type LetterId = `${LetterText['kind']}.${LetterText['locale']}`
type LetterDraft = RecordDraft<LetterId, LetterFields, LetterFields>

const idOf = ({ kind, locale }: LetterText): LetterId => `${kind}.${locale}`

const draftOf = (letter: LetterText): LetterDraft => {
  const { subject, body, version } = letter
  return { id: idOf(letter), base: { subject, body, version }, content: { subject, body } }
}

const unknownIn = (it: LetterFields) => ({
  ...(wrongPlaceholders('subject', it.subject).length > 0 && { subject: 'unknown-placeholder' as const }),
  ...(wrongPlaceholders('body', it.body).length > 0 && { body: 'unknown-placeholder' as const }),
})

const atField = (problems: Problems): Problems =>
  Object.fromEntries(Object.entries(problems).map(([path, problem]) => [`fields.${path}`, problem]))

/** Content, problems and saving of one letter in one language. */
export function useLetterForm(letter: LetterText) {
  const { api, queryClient } = useApp()
  const words = useWords('rounds').letters
  const { kind, locale } = letter
  const command = useCommand(api.letter.change.mutationOptions(), {
    done: () => words.saved({ kind: words.kind[kind] }),
    undo: true,
    report: 'inline',
  })
  const form = useRecordForm<LetterId, LetterFields, LetterFields>({
    draftKey: `letter.${idOf(letter)}`,
    current: draftOf(letter),
    blank: () => draftOf(letter),
    check: ({ content }) => checkFields(letterFields, { ...content }, unknownIn),
    contentOf: (fields) => fields,
    create: (_, fields) => command.run({ kind, locale, ...fields }),
    update: (_, { version, fields }) => command.run({ kind, locale, version, ...fields }),
    versionNow: async () => {
      const letters = await queryClient.query(api.letter.list.queryOptions({}, { staleTime: 0 }))
      return letters.find((it) => it.kind === kind && it.locale === locale)?.version ?? 0
    },
  })
  return { ...form, command, problems: form.found ?? atField(command.problems) }
}
export type LetterForm = ReturnType<typeof useLetterForm>
