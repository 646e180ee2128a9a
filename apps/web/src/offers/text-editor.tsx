import type { FieldProblem } from '@etappe/domain/kernel/problems'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { type EditorProps, leaveOf } from './editor-props.ts'
import css from './offer-grid.module.css'

/** Types over a cell. What cannot be read stays, with the reason below it. */
export function TextEditor({ editing, column, text, label, onText, onCancel }: EditorProps) {
  const { messages: m } = useApp()
  const isLong = column.kind === 'text'
  const [typed, setTyped] = useState(editing.typed ?? (isLong ? editing.seen.note : text))
  const [problem, setProblem] = useState<FieldProblem | null>(null)
  const problemId = useId()
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  // Whoever presses Esc does not want what leaving the field would save.
  const isOver = useRef(false)
  useEffect(() => {
    const field = input.current
    field?.focus({ preventScroll: true })
    if (editing.typed === null) field?.select()
    else field?.setSelectionRange(field.value.length, field.value.length)
  }, [editing])
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      isOver.current = true
      return onCancel()
    }
    const leave = isLong && event.key === 'Enter' && (event.shiftKey || event.altKey) ? null : leaveOf(event)
    if (!leave) return
    event.preventDefault()
    isOver.current = true
    const found = onText(typed, leave)
    setProblem(found)
    isOver.current = found === null
  }
  const shared = {
    ref: input,
    'aria-label': label,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : problemId,
    value: typed,
    dir: 'auto' as const,
    onChange: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
    onKeyDown,
    onBlur: () => {
      if (!isOver.current) setProblem(onText(typed, {}))
    },
  }
  return (
    <>
      {isLong ? (
        <textarea {...shared} className={`${css.editor} ${css.long}`} />
      ) : (
        <input {...shared} className={css.editor} autoComplete="off" />
      )}
      {problem !== null && (
        <span id={problemId} role="alert" className={css.problem}>
          {m.errors.problem[problem]}
        </span>
      )}
    </>
  )
}
