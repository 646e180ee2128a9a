import type { FieldProblem } from '@etappe/domain/kernel/problems'
import type { Messages } from '@etappe/i18n'
import { type MouseEvent, useEffect, useRef } from 'react'
import { useShell } from '../app/app-context.tsx'
import css from './field-errors.module.css'

export type Problems = Readonly<Record<string, FieldProblem>>

/** The id under which the summary finds the field of a path. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`

/** What an input needs to stand in a form: its id for the summary and its problem in words. Spread it. */
export function fieldProps(messages: Messages, problems: Problems, path: string): { id: string; error: string | null } {
  const problem = problems[path]
  return { id: fieldId(path), error: problem ? messages.errors.problem[problem] : null }
}

interface Props {
  readonly problems: Problems
  /** Field path → what the field is called on this form. Paths without a name are listed without a link. */
  readonly labels: Readonly<Record<string, string>>
  /** Said above the list, or alone when no field is marked. */
  readonly message?: string | null
}

/** What has to be corrected before the form can be saved; takes the focus when it appears, each line leads to its field. */
export function FieldErrors({ problems, labels, message }: Props) {
  const { messages: m } = useShell()
  const box = useRef<HTMLDivElement>(null)
  const found = Object.entries(problems)
  const isShown = found.length > 0 || (message !== null && message !== undefined)
  useEffect(() => {
    if (isShown) box.current?.focus()
  }, [problems, message, isShown])
  if (!isShown) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className={css.box}>
      <p className="strong">{found.length > 0 ? m.errors.summary : message}</p>
      {found.length > 0 && (
        <ul>
          {found.map(([path, problem]) => (
            <li key={path}>
              {labels[path] === undefined ? (
                m.errors.problem[problem]
              ) : (
                <>
                  <a href={`#${fieldId(path)}`} onClick={(event) => focusField(event, path)}>
                    {labels[path]}
                  </a>
                  : {m.errors.problem[problem]}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function focusField(event: MouseEvent, path: string): void {
  event.preventDefault()
  document.getElementById(fieldId(path))?.focus()
}
