import type { RefusedLine } from '@etappe/domain/municipalities/register'
import { useApp } from '../app/app-context.tsx'
import css from './register-page.module.css'

const linesShown = 20

/** Lines that were not taken over, with their number in the file and the reason. */
export function RefusedLines({ lines }: { lines: readonly RefusedLine[] }) {
  const { register, refusal } = useApp().messages.municipalities
  const more = lines.length - linesShown
  if (lines.length === 0) return null
  return (
    <details className={css.refused}>
      <summary>{register.refusedLines({ count: lines.length })}</summary>
      <ul>
        {lines.slice(0, linesShown).map(({ line, reason }) => (
          <li key={`${line} ${reason}`}>{register.refusedLine({ line, reason: refusal[reason] })}</li>
        ))}
        {more > 0 && <li className="quiet">{register.moreRefused({ count: more })}</li>}
      </ul>
    </details>
  )
}
