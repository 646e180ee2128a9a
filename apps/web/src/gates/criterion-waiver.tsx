import type { CriterionResult } from '@etappe/domain/gates/evaluation'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './criterion.module.css'

/** Who waived a criterion and why; also of one that was met since. */
export function CriterionWaiver({ result: { waiver, state } }: { readonly result: CriterionResult }) {
  const { formats } = useApp()
  const words = useWords('gates')
  if (waiver === null) return null
  const by = { name: waiver.byName, day: formats.day(waiver.on) }
  return (
    <p className={css.note} dir="auto">
      {state === 'waived' ? words.waivedReason({ ...by, reason: waiver.reason }) : words.waivedBefore(by)}
    </p>
  )
}
