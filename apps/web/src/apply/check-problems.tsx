import type { ApplicationSection } from '@etappe/domain/applications/application-fields'
import { useEffect, useRef } from 'react'
import type { Problems } from '../ui/field-errors.tsx'
import { sectionOf } from './apply-steps.ts'
import css from './check.module.css'
import { useApplyWords } from './use-apply-words.ts'

interface Props {
  readonly problems: Problems
  readonly message: string | null
  readonly onGo: (section: ApplicationSection, field?: string) => void
}

/** What has to be corrected before it can be sent; each line leads to its field, on whatever page that is. */
export function CheckProblems({ problems, message, onGo }: Props) {
  const { messages: m, words, labels } = useApplyWords()
  const box = useRef<HTMLDivElement>(null)
  const found = Object.entries(problems)
  const isShown = found.length > 0 || message !== null
  useEffect(() => {
    if (isShown) box.current?.focus()
  }, [problems, message, isShown])
  if (!isShown) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className={css.problems}>
      <p className="strong">{found.length > 0 ? words.check.problems : message}</p>
      {found.length > 0 && (
        <ul>
          {found.map(([path, problem]) => {
            const field = path.split('.')[0] ?? ''
            return (
              <li key={path}>
                <button type="button" onClick={() => onGo(sectionOf(field), path)}>
                  {labels[field as keyof typeof labels] ?? field}
                </button>
                : {m.errors.problem[problem]}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
