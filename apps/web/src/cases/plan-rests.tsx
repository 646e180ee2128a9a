import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { HoldPeriod } from '@etappe/domain/cases/hold-period'
import { daysBetween } from '@etappe/domain/kernel/day'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './phase-plan-page.module.css'

/** When the case rested, for how long and why. */
export function PlanRests({ detail: { holds } }: { readonly detail: CaseDetail }) {
  const { me, formats } = useApp()
  const words = useWords('course').page
  const period = ({ heldOn, resumedOn, until }: HoldPeriod): string => {
    const from = formats.day(heldOn)
    if (resumedOn !== null) return words.rest({ from, to: formats.day(resumedOn) })
    return until === null ? words.restOpen({ from }) : words.restUntil({ from, to: formats.day(until) })
  }
  return (
    <Section title={words.rests} className={css.part}>
      {holds.length === 0 ? (
        <p className={`${css.none} quiet`}>{words.noRests}</p>
      ) : (
        <ul className={css.rests}>
          {holds.map((it) => (
            <li key={it.id}>
              <span>{period(it)}</span>
              <span>{words.restDays({ days: daysBetween(it.heldOn, it.resumedOn ?? me.today) })}</span>
              <span className="quiet">{it.reason}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
