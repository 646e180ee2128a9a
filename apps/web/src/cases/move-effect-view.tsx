import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { moveEffect } from '@etappe/domain/cases/move-effect'
import type { Phase } from '@etappe/domain/cases/phase'
import { day } from '@etappe/domain/kernel/day'
import { useApp } from '../app/app-context.tsx'
import css from './change-dialog.module.css'

interface Props {
  readonly detail: CaseDetail
  readonly to: Phase
  /** As typed; nothing is said while it is no day. */
  readonly on: string | null
}

/** What a move does to the plan and to the support. */
export function MoveEffectView({ detail, to, on }: Props) {
  const { me, messages: m, formats } = useApp()
  const words = m.caseChange.move
  const readOn = day.safeParse(on)
  if (!readOn.success) return null
  const { steps, before, support, dropped } = moveEffect(detail, { to, on: readOn.data }, me.today)
  const period = (it: { readonly from: typeof readOn.data; readonly to: typeof readOn.data }) => ({
    from: formats.day(it.from),
    to: formats.day(it.to),
  })
  return (
    <section className={css.effect} aria-live="polite">
      <h3>{words.effect}</h3>
      {support && <p>{words.supportBegins(period(support))}</p>}
      {dropped && <p>{words.supportDropped(period(dropped))}</p>}
      <table>
        <caption className="sr">{words.plannedUntil}</caption>
        <thead>
          <tr>
            <th scope="col" className="quiet">
              {words.phase}
            </th>
            <th scope="col" className="quiet">
              {words.plannedUntil}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, index) => (
            <tr key={step.phase}>
              <th scope="row">{m.cases.phase[step.phase]}</th>
              <td>
                {formats.day(step.plannedEnd)}{' '}
                {before[index] && before[index].plannedEnd !== step.plannedEnd && (
                  <span className="quiet">({words.before({ day: formats.day(before[index].plannedEnd) })})</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
