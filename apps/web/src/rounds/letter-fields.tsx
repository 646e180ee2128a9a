import {
  type LetterFields as Fields,
  type LetterPlaceholder,
  type LetterText,
  wrongPlaceholders,
} from '@etappe/domain/applications/letter-template'
import { Textarea, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { fieldProps } from '../ui/field-errors.tsx'
import { PlaceholderChips } from './placeholder-chips.tsx'
import type { LetterForm } from './use-letter-form.ts'

interface Props {
  readonly letter: LetterText
  readonly form: LetterForm
}

const underInput = ['label', 'input', 'error', 'description'] as ('label' | 'input' | 'error' | 'description')[]

/** Subject and text, and the placeholders that go where somebody last wrote. */
export function LetterFields({ letter, form }: Props) {
  const { messages: m, formats } = useApp()
  const words = useWords('rounds').letters
  const subject = useRef<HTMLInputElement>(null)
  const body = useRef<HTMLTextAreaElement>(null)
  const last = useRef<keyof Fields>('body')
  const { content } = form.now
  const at = (field: keyof Fields) => {
    const unknown = wrongPlaceholders(field, content[field])
    const { id, error } = fieldProps(m, form.problems, `fields.${field}`)
    return {
      id,
      error: unknown.length > 0 ? words.unknown({ names: formats.list(unknown.map((it) => `{${it}}`)) }) : error,
      value: content[field],
      onFocus: () => void (last.current = field),
    }
  }
  const insert = (name: LetterPlaceholder) => {
    const field = name === 'link' ? 'body' : last.current
    const input = field === 'subject' ? subject.current : body.current
    if (!input) return
    input.focus()
    input.setRangeText(`{${name}}`, input.selectionStart ?? input.value.length, input.selectionEnd ?? input.value.length, 'end')
    form.change({ [field]: input.value })
  }
  return (
    <>
      <TextInput
        {...at('subject')}
        ref={subject}
        label={words.subject}
        required
        lang={letter.locale}
        dir="auto"
        onChange={(event) => form.change({ subject: event.currentTarget.value })}
      />
      <PlaceholderChips onInsert={insert} />
      <Textarea
        {...at('body')}
        ref={body}
        label={words.body}
        description={words.bodyHint}
        inputWrapperOrder={underInput}
        required
        autosize
        minRows={14}
        maxRows={32}
        lang={letter.locale}
        dir="auto"
        onChange={(event) => form.change({ body: event.currentTarget.value })}
      />
    </>
  )
}
