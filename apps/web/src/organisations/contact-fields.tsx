import { TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import type { ContactContent } from './contact-draft.ts'
import css from './organisation-dialog.module.css'

interface Props {
  readonly content: ContactContent
  readonly change: (content: Partial<ContactContent>) => void
  readonly problems: Problems
  /** Where the problems of these fields are found: `fields`, or the place of a person within another form. */
  readonly under?: string
}

type Line = 'name' | 'function' | 'department' | 'email' | 'phone' | 'source'

/** A person at work: business data, where they come from, the day of the consent. */
export function ContactFormFields({ content, change, problems, under = 'fields' }: Props) {
  const { messages: m } = useApp()
  const words = useWords('organisations')
  const labels = words.field.contact
  const line = (field: Line, type: 'text' | 'email' | 'tel' = 'text', description?: string) => (
    <TextInput
      {...fieldProps(m, problems, `${under}.${field}`)}
      label={labels[field]}
      type={type}
      description={description}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      required={field === 'name'}
      autoComplete="off"
      dir="auto"
      value={content[field]}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <p className="quiet small">{words.contact.business}</p>
      {line('name')}
      <div className={css.two}>
        {line('function')}
        {line('department')}
        {line('email', 'email')}
        {line('phone', 'tel')}
        {line('source', 'text', words.contact.sourceHint)}
        <DayField
          {...fieldProps(m, problems, `${under}.consentOn`)}
          label={labels.consentOn}
          description={words.contact.consentHint}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={content.consentOn}
          onChange={(consentOn) => change({ consentOn })}
        />
      </div>
    </>
  )
}
