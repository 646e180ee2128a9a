import type { Escalation } from '@etappe/domain/cases/escalation'
import { daysBetween } from '@etappe/domain/kernel/day'
import { IconAlertOctagonFilled, IconAlertTriangleFilled, IconCircleCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './escalation.module.css'
import { LabelledText } from './labelled-text.tsx'

interface Props {
  readonly it: Escalation
  readonly names: Readonly<Record<string, string>>
  readonly actions?: ReactNode
}

/** One escalation as it is read: type, light, since when, to whom, what is done about it. */
export function EscalationItem({ it, names, actions }: Props) {
  const { me, formats } = useApp()
  const words = useWords('escalations')
  const isOpen = it.resolvedOn === null
  const Icon = it.light === 'red' ? IconAlertOctagonFilled : IconAlertTriangleFilled
  const takenTo = [it.escalatedToId === null ? '' : (names[it.escalatedToId] ?? ''), it.escalatedTo].filter((name) => name.trim() !== '')
  const days = daysBetween(it.openedOn, me.today)
  return (
    <li className={css.item}>
      <p className={css.head}>
        {isOpen ? (
          <Icon size={16} className={`icon ${it.light === 'red' ? 'bad' : 'warn'}`} aria-hidden />
        ) : (
          <IconCircleCheck size={16} className="icon good" aria-hidden />
        )}
        <span className="strong">{words.type[it.type]}</span>
        <span className="quiet small">
          {isOpen && (
            <>
              {words.light[it.light]}, {days === 0 ? words.sinceToday : words.since({ day: formats.day(it.openedOn), days })}
            </>
          )}
          {it.resolvedOn !== null && words.resolvedOn({ day: formats.day(it.resolvedOn) })}
        </span>
      </p>
      <p className={css.text} dir="auto">
        {it.text}
      </p>
      <LabelledText label={words.measures} text={it.measures} />
      <LabelledText label={words.resolution} text={it.resolution} />
      <p className="quiet small">
        {takenTo.length > 0 && `${words.takenTo({ name: takenTo.join(', ') })}, `}
        {words.openedBy({ name: names[it.openedBy] ?? '', day: formats.day(it.openedOn) })}
      </p>
      {actions}
    </li>
  )
}
