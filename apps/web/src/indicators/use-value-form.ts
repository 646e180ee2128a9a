import type { FieldProblem } from '@etappe/domain/kernel/problems'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import type { IndicatorRow } from './indicator-rows.ts'
import { useTextOf } from './use-cell-edit.ts'
import { useFigures } from './use-figures.ts'
import { type EntryFields, type ReadValue, readTyped, type TypedValue } from './value-entry.ts'

interface Options {
  readonly row: IndicatorRow
  readonly year: number
  readonly defaultSource: string
  readonly isPending: boolean
  readonly onSave: (fields: EntryFields) => void
}

const notAvailable: ReadValue = { ok: true, fields: { state: 'notAvailable' } }

/** The content of the form for one value; only what was changed is saved. */
export function useValueForm({ row, year, defaultSource, isPending, onSave }: Options) {
  const { me } = useApp()
  const { decimal } = useFigures()
  const textOf = useTextOf()
  const standing = row.values.get(year)
  const wasAvailable = standing?.state !== 'notAvailable'
  const [typed, setTyped] = useState<TypedValue>(() => (wasAvailable ? textOf(row, year) : { value: '', base: '' }))
  const [isAvailable, setIsAvailable] = useState(wasAvailable)
  const [source, setSource] = useState(standing?.source ?? defaultSource)
  const [note, setNote] = useState(standing?.note ?? '')
  const [problems, setProblems] = useState<Partial<Record<keyof TypedValue, FieldProblem>>>({})
  const save = () => {
    const read = isAvailable ? readTyped(typed, { row, year, decimal, today: me.today }) : notAvailable
    setProblems(read.ok ? {} : read.problems)
    const texts = { ...(source !== standing?.source && { source }), ...(note !== standing?.note && { note }) }
    if (read.ok && !isPending) onSave({ ...changedFigures(read.fields, standing), ...texts })
  }
  useSaveKey(save)
  return { typed, setTyped, isAvailable, setIsAvailable, source, setSource, note, setNote, problems, save }
}

/** What somebody else changed meanwhile stays: a figure that was left as it stands is not sent. */
function changedFigures(fields: EntryFields, standing: Readonly<Record<keyof EntryFields, unknown>> | undefined): EntryFields {
  if (!standing) return fields
  return Object.fromEntries(Object.entries(fields).filter(([field, value]) => standing[field as keyof EntryFields] !== value))
}
