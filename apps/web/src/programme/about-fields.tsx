import { Textarea, TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { Section } from '../ui/section.tsx'
import css from './edit-page.module.css'
import { usePart } from './part-context.ts'
import { useProgrammeWords } from './use-programme-words.ts'

/** What the version is called, and why it was made. */
export function AboutFields() {
  const { messages: m } = useApp()
  const { words } = useProgrammeWords()
  const { form } = usePart()
  const labels = words.field.programmeVersion
  return (
    <Section title={words.edit.about}>
      <div className={css.fields}>
        <p className="quiet">{words.edit.aboutHint}</p>
        <TextInput
          {...fieldProps(m, form.problems, 'fields.title')}
          label={labels.title}
          description={words.edit.titleHint}
          maxLength={120}
          dir="auto"
          value={form.textAt('title')}
          onChange={(event) => form.setValue('title', event.currentTarget.value)}
        />
        <Textarea
          {...fieldProps(m, form.problems, 'fields.note')}
          label={labels.note}
          description={words.edit.noteHint}
          autosize
          minRows={4}
          maxRows={16}
          dir="auto"
          value={form.textAt('note')}
          onChange={(event) => form.setValue('note', event.currentTarget.value)}
        />
      </div>
    </Section>
  )
}
