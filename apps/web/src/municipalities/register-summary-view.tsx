import type { RegisterSummary } from '@etappe/domain/municipalities/register'
import { useApp } from '../app/app-context.tsx'
import { RefusedLines } from './refused-lines.tsx'
import css from './register-page.module.css'

/** What an import did: its numbers, and every line it refused. */
export function RegisterSummaryView({ summary }: { summary: RegisterSummary }) {
  const { messages, formats } = useApp()
  const { register } = messages.municipalities
  const { read, created, changed, vanished, refused, olderThan, vanishedUnsure } = summary
  const numbers = { read, created, changed, vanished, refused: refused.length }
  return (
    <div className={css.result}>
      {olderThan !== null && <p>{register.older({ day: formats.day(olderThan) })}</p>}
      <dl className={css.numbers}>
        {Object.entries(numbers).map(([name, count]) => (
          <div key={name}>
            <dt>{register.numbers[name as keyof typeof numbers]}</dt>
            <dd>{formats.number(count)}</dd>
          </div>
        ))}
      </dl>
      {vanishedUnsure && <p className="warn">{register.vanishedUnsure}</p>}
      <RefusedLines lines={refused} />
    </div>
  )
}
