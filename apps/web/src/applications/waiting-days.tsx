import type { Day } from '@etappe/domain/kernel/day'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

interface Props {
  readonly days: number
  /** Of a question back that is open. */
  readonly askedUntil: Day | null
  readonly snoozedUntil: Day | null
  /** Nobody waits for what is closed. */
  readonly isClosed: boolean
}

/** From here on somebody has waited long. */
const long = 14

/** How long an application has waited, or what it waits for. */
export function WaitingDays({ days, askedUntil, snoozedUntil, isClosed }: Props) {
  const { me, formats } = useApp()
  const words = useWords('intake')
  if (snoozedUntil !== null && snoozedUntil > me.today)
    return <span className="quiet">{words.snoozedUntil({ day: formats.dayShort(snoozedUntil) })}</span>
  if (askedUntil !== null && askedUntil < me.today)
    return <span className="bad">{words.askedOverdue({ day: formats.dayShort(askedUntil) })}</span>
  if (askedUntil !== null) return <span className="quiet">{words.askedUntil({ day: formats.dayShort(askedUntil) })}</span>
  return <span className={days >= long && !isClosed ? 'warn' : 'quiet'}>{days === 0 ? words.today : words.days({ count: days })}</span>
}
