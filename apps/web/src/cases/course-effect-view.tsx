import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { type CourseChange, type CourseEffect, courseEffect } from '@etappe/domain/cases/course-effect'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './course-effect.module.css'
import { EffectRow } from './effect-row.tsx'
import { useEffectWords } from './use-effect-words.ts'

interface Props {
  readonly detail: CaseDetail
  /** `null` while what was typed says nothing yet. */
  readonly change: CourseChange | null
  /** What the gates do not say. */
  readonly children?: ReactNode
}

const isMoved = ({ gates }: CourseEffect) => gates.some((it) => it.after === null || it.days !== 0)

/** What a change does to the plan of a case, gate by gate, before it happens. */
export function CourseEffectView({ detail, change, children }: Props) {
  const { me } = useApp()
  const words = useWords('course').effect
  const effect = change && courseEffect(detail, change, me.today)
  const sentences = useEffectWords(detail, change, effect)
  return (
    <section className={css.effect} aria-live="polite" aria-atomic>
      <h3>{words.title}</h3>
      {effect === null && <p>{words.choose}</p>}
      {children}
      {sentences.map((it) => (
        <p key={it}>{it}</p>
      ))}
      {effect !== null && isMoved(effect) && (
        <table className={css.table}>
          <caption className="sr">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.gate}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
              <th scope="col">{words.shift}</th>
            </tr>
          </thead>
          <tbody>
            {effect.gates.map((it) => (
              <EffectRow key={it.gate} shift={it} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
