import type { GateRecord } from '@etappe/domain/gates/gate-record'
import { useWords } from '../app/words.ts'
import { ConditionList } from './condition-list.tsx'
import css from './gate-record.module.css'

/** What the two people said, and what they agreed to follow. */
export function GateRecordWords({ record }: { readonly record: GateRecord }) {
  const words = useWords('gates')
  const comments = [
    [words.record.proposed, record.proposalComment],
    [words.record.confirmed, record.confirmationComment],
  ].filter(([, text]) => text !== '')
  return (
    <div className={css.words}>
      {comments.map(([label, text]) => (
        <div key={label}>
          <p className="quiet small">{label}</p>
          <p className={css.text} dir="auto">
            {text}
          </p>
        </div>
      ))}
      <ConditionList conditions={record.conditions} />
    </div>
  )
}
