import type { Assignment } from '@etappe/domain/facilitation/assignment'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { Section } from '../ui/section.tsx'
import { actionVerdict } from './case-action.ts'
import css from './case-overview.module.css'
import { withDialog } from './use-case-dialog.ts'
import type { OpenCase } from './use-open-case.ts'

/** Who owns the case and who facilitates it, now and before. */
export function CasePeople({ open: { detail } }: { open: OpenCase }) {
  const { me, messages: m, formats } = useApp()
  const words = m.casePage.people
  const { ownerId } = detail.case
  const assignments = detail.assignments.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  const period = ({ validFrom, validTo }: Assignment) => {
    if (validTo !== null) return words.between({ from: formats.day(validFrom), to: formats.day(validTo) })
    return validFrom > me.today ? words.starting({ day: formats.day(validFrom) }) : words.from({ day: formats.day(validFrom) })
  }
  const isOver = ({ validTo }: Assignment) => validTo !== null && validTo < me.today
  const link = (action: 'owner' | 'facilitator', isFirst: boolean) => {
    const text = isFirst ? words.assign : words.change
    return (
      actionVerdict(action, me.actor, detail).ok && (
        <Link {...withDialog(action)} aria-label={`${text}: ${words[action]}`}>
          {text}
        </Link>
      )
    )
  }
  return (
    <Section title={words.title}>
      <dl className={css.facts}>
        <div>
          <dt>{words.owner}</dt>
          <dd className={css.person}>
            {ownerId === null ? <span className="quiet">{words.nobody}</span> : <bdi>{detail.names[ownerId]}</bdi>}
            {link('owner', ownerId === null)}
          </dd>
        </div>
        <div>
          <dt>{words.facilitator}</dt>
          <dd className={css.person}>
            <ul>
              {assignments.every(isOver) && <li className="quiet">{words.nobody}</li>}
              {assignments.map((it) => (
                <li key={it.id} className={isOver(it) ? css.past : undefined}>
                  <bdi>{detail.names[it.userId]}</bdi> <span className="quiet small">{period(it)}</span>
                </li>
              ))}
            </ul>
            {link('facilitator', assignments.every(isOver))}
          </dd>
        </div>
      </dl>
    </Section>
  )
}
