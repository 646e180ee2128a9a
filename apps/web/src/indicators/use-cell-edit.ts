import { useRef, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { IndicatorRow } from './indicator-rows.ts'
import { useFigures } from './use-figures.ts'
import { type EntryFields, readTyped, type TypedValue } from './value-entry.ts'

export type Direction = 'down' | 'stay'

interface Options {
  readonly row: IndicatorRow
  readonly year: number
  /** What was typed to begin with; `null` begins with what stands there. */
  readonly typed: string | null
  readonly onSave: (fields: EntryFields, then: Direction) => void
  readonly onCancel: () => void
}

/** What stands in the fields of a value as it is shown. */
export function useTextOf(): (row: IndicatorRow, year: number) => TypedValue {
  const { formats } = useApp()
  const words = useWords('indicators')
  const text = (figure: number | null | undefined) => (figure === null || figure === undefined ? '' : formats.number(figure))
  return (row, year) => {
    const standing = row.values.get(year)
    return { value: standing?.state === 'notAvailable' ? words.notAvailableShort : text(standing?.value), base: text(standing?.base) }
  }
}

/** Editing one cell: nothing is sent that did not change, and only once. */
export function useCellEdit({ row, year, typed, onSave, onCancel }: Options) {
  const { me } = useApp()
  const { decimal } = useFigures()
  const start = useTextOf()(row, year)
  const [content, setContent] = useState<TypedValue>({ ...start, value: typed ?? start.value })
  const [isAsked, setIsAsked] = useState(false)
  const isDone = useRef(false)
  const read = readTyped(content, { row, year, decimal, today: me.today })
  const isUnchanged = content.value.trim() === start.value && content.base.trim() === start.base
  const cancel = () => {
    isDone.current = true
    onCancel()
  }
  return {
    content,
    change: (part: Partial<TypedValue>) => setContent({ ...content, ...part }),
    /** What is wrong, once it was tried to be saved. */
    problems: isAsked && !read.ok ? read.problems : {},
    cancel,
    finish: (then: Direction) => {
      if (isDone.current) return
      if (isUnchanged) return cancel()
      if (!read.ok) return setIsAsked(true)
      isDone.current = true
      onSave(read.fields, then)
    },
  }
}
