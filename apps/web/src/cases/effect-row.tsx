import type { GateShift } from '@etappe/domain/cases/course-effect'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './course-effect.module.css'

/** One gate: planned until now, planned then, by how much. */
export function EffectRow({ shift: { gate, before, after, days } }: { readonly shift: GateShift }) {
  const { messages: m, formats } = useApp()
  const words = useWords('course').effect
  const moved = after === null ? words.dropped : days === 0 ? words.same : days > 0 ? words.later({ days }) : words.earlier({ days: -days })
  return (
    <tr>
      <th scope="row">{m.casePage.gate.name[gate]}</th>
      <td className={after === null ? css.gone : undefined}>{formats.day(before)}</td>
      <td className={days === 0 ? undefined : css.moved}>{after !== null && formats.day(after)}</td>
      <td>{moved}</td>
    </tr>
  )
}
