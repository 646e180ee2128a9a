import { readFigure } from '@etappe/domain/kernel/figure-input'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import css from './edit-page.module.css'
import { usePart } from './part-context.ts'

interface Props {
  /** Where the number stands in the definition. */
  readonly path: string
  readonly label: string
  /** The label stands elsewhere already, at the head of a row or column. */
  readonly isQuiet?: boolean
  readonly unit?: string
  readonly placeholder?: string
  readonly value?: unknown
  readonly onValue?: (value: number | string | null) => void
}

/** A number as people type it; what is none stays as it was typed and is said to be none. */
export function NumberField({ path, label, isQuiet = false, unit, placeholder, value, onValue }: Props) {
  const { messages: m, formats, locale } = useApp()
  const { form } = usePart()
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: unknown } | null>(null)
  const now = value === undefined ? form.valueAt(path) : value
  const shown = typeof now === 'number' ? formats.number(now) : typeof now === 'string' ? now : ''
  const change = (text: string) => {
    const read = readFigure(text, locale === 'de' ? ',' : '.')
    const next = read.kind === 'figure' ? read.value : read.kind === 'empty' ? null : text
    setTyped({ text, value: next })
    if (onValue) onValue(next)
    else form.setValue(path, next)
  }
  return (
    <TextInput
      {...fieldProps(m, form.problems, `fields.${path}`)}
      {...(isQuiet ? { 'aria-label': label } : { label })}
      className={css.number}
      classNames={{ input: css.numberInput ?? '' }}
      inputMode="decimal"
      autoComplete="off"
      placeholder={placeholder}
      // What the person typed stays as typed; what came from elsewhere is written as numbers are.
      value={typed && typed.value === now ? typed.text : shown}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
      {...(unit === undefined ? {} : { rightSection: <span className={css.unit}>{unit}</span>, rightSectionWidth: 64 })}
    />
  )
}
