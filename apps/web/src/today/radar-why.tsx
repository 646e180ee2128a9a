import { useApp } from '../app/app-context.tsx'
import css from './contact-radar.module.css'
import type { TodayContact } from './today-data.ts'

/** Why a case ranks higher than its silence alone: other reasons of its light, the next gate. */
export function RadarWhy({ row }: { readonly row: TodayContact }) {
  const { messages: m } = useApp()
  const reasons = row.others.map((it) => ({
    key: it.kind,
    tone: it.light === 'red' ? 'bad' : 'warn',
    light: m.cases.light[it.light],
    text: m.cases.lightReason[it.kind]({ days: it.days }),
  }))
  if (reasons.length === 0 && row.gateIn === null) return null
  return (
    <span className={css.why}>
      {reasons.map((it) => (
        <span key={it.key} className={it.tone}>
          <span className="sr">{it.light}: </span>
          {it.text}
        </span>
      ))}
      {row.gateIn !== null && <span>{m.today.contact.gate({ days: row.gateIn })}</span>}
    </span>
  )
}
