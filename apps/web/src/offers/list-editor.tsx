import type { Pillar } from '@etappe/domain/baseline/pillar'
import { pillars } from '@etappe/domain/baseline/pillar'
import { IconCheck, IconSquare, IconSquareCheckFilled } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { type EditorProps, type Leave, leaveOf } from './editor-props.ts'
import css from './offer-grid.module.css'
import { useOpensUp } from './use-opens-up.ts'
import type { Choice } from './use-offer-words.ts'

interface Props extends EditorProps {
  readonly choices: readonly Choice[]
  readonly value: readonly string[]
  /** Several may be chosen. */
  readonly isMultiple: boolean
}

/** Chooses one or several of a few: arrows and letters go through them, Enter takes, Space ticks. */
export function ListEditor({ editing, label, choices, value, isMultiple, onFields, onText, onCancel, column }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const [ticked, setTicked] = useState(value)
  const begin = editing.typed?.toLowerCase()
  const [at, setAt] = useState(() => {
    const typed = begin === undefined ? -1 : choices.findIndex((it) => it.label.toLowerCase().startsWith(begin))
    return Math.max(0, typed >= 0 ? typed : choices.findIndex((it) => value.includes(it.value)))
  })
  useOpensUp(list)
  const isOver = useRef(false)
  useEffect(() => list.current?.focus({ preventScroll: true }), [])

  const take = (chosen: readonly string[], leave: Leave) => {
    isOver.current = true
    if (isMultiple) {
      const fields = { pillars: pillars.filter((it) => chosen.includes(it)) satisfies Pillar[] }
      return fields.pillars.length > 0 ? onFields(fields, leave) : onCancel()
    }
    const [only = ''] = chosen
    const [field] = column.fields
    if (field === 'fit') onFields({ fit: only === '' ? null : Number(only) }, leave)
    else if (field) onFields({ [field]: only }, leave)
    else onText(only, leave)
  }
  const tick = (choice: string) => setTicked((now) => (now.includes(choice) ? now.filter((it) => it !== choice) : [...now, choice]))
  const isLetter = (event: KeyboardEvent) => event.key.length === 1 && !event.ctrlKey && !event.metaKey
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const current = choices[at]?.value ?? ''
    const leave = leaveOf(event)
    if (event.key === 'Escape') {
      isOver.current = true
      onCancel()
    } else if (leave) {
      take(isMultiple ? ticked : [current], leave)
    } else if (event.key === 'ArrowDown') setAt((now) => Math.min(choices.length - 1, now + 1))
    else if (event.key === 'ArrowUp') setAt((now) => Math.max(0, now - 1))
    else if (event.key === ' ' && isMultiple) tick(current)
    else if (isLetter(event)) {
      const found = choices.findIndex((it) => it.label.toLowerCase().startsWith(event.key.toLowerCase()))
      if (found >= 0) setAt(found)
    } else return
    event.preventDefault()
  }
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      aria-multiselectable={isMultiple}
      aria-activedescendant={`${id}-${at}`}
      className={css.list}
      onKeyDown={onKeyDown}
      onBlur={() => !isOver.current && (isMultiple ? take(ticked, {}) : onCancel())}
    >
      {choices.map((it, index) => {
        const isTicked = ticked.includes(it.value)
        const Icon = isMultiple ? (isTicked ? IconSquareCheckFilled : IconSquare) : IconCheck
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list around it has the keys and the focus
          <div
            key={it.value}
            id={`${id}-${index}`}
            role="option"
            aria-selected={isTicked}
            className={css.option}
            data-at={index === at || undefined}
            onPointerMove={() => setAt(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => (isMultiple ? tick(it.value) : take([it.value], {}))}
          >
            <Icon size={16} className="icon" color={isTicked ? 'var(--accent)' : isMultiple ? 'var(--ink-2)' : 'transparent'} aria-hidden />
            {it.label}
          </div>
        )
      })}
    </div>
  )
}
