import '@mantine/core/styles/Table.css'
import type { Drift } from '@etappe/domain/plan/drift'
import { Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import css from './drift-table.module.css'
import { openPlan } from './plan-search.ts'
import { useDriftWords } from './use-drift-words.ts'
import type { OpenPlan } from './use-plan.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly drift: Drift
  readonly plan: OpenPlan
}

/** One goal or measure: each agreed field then and now, and the reasons that were given. */
export function DriftRow({ drift, plan }: Props) {
  const { words, formats, goalName, measureNumber, goalNumber } = usePlanWords()
  const { view, detail } = plan
  const goalNames = new Map<string, string>(view.goals.map((it) => [it.id, goalName(it)]))
  const { said, labelOf, value, difference } = useDriftWords({ nameOf: (id) => view.names[id] ?? goalNames.get(id) })
  const reasons = view.changes.filter((it) => (it.measureId ?? it.goalId) === drift.id)
  const numbered = { number: drift.number ?? 0 }
  const number = drift.noun === 'goal' ? goalNumber(numbered) : measureNumber(numbered)
  const name = drift.noun === 'plan' ? words.field.plan.vision : `${number} ${drift.title}`
  const isThere = drift.kind !== 'removed'
  return (
    <Table.Tr>
      <Table.Td>
        {isThere ? (
          <Link to="/faelle/$number/plan" params={{ number: detail.case.number }} search={{ open: drift.id ?? openPlan }}>
            <bdi>{name}</bdi>
          </Link>
        ) : (
          <bdi>{name}</bdi>
        )}
        <span className={css.field}>{said.kind[drift.kind]}</span>
      </Table.Td>
      <Table.Td>
        {drift.changes.map((it) => (
          <div key={it.field} className={css.change}>
            <span className={css.field}>{labelOf(drift.noun, it.field)}</span>
            <bdi>{value(it.field, it.from)}</bdi>
          </div>
        ))}
      </Table.Td>
      <Table.Td>
        {drift.changes.map((it) => {
          const far = difference(it)
          return (
            <div key={it.field} className={css.change}>
              <span className={css.field}>{labelOf(drift.noun, it.field)}</span>
              <bdi>{value(it.field, it.to)}</bdi>
              {far !== null && <span className={css.far}> {far}</span>}
            </div>
          )
        })}
      </Table.Td>
      <Table.Td>
        {reasons.length === 0 && <span className="quiet">{said.noReason}</span>}
        {reasons.map((it) => (
          <div key={it.id} className={css.reason}>
            <span className={css.field}>{formats.day(it.changedOn)}</span>
            <span dir="auto">{it.reason}</span>
          </div>
        ))}
      </Table.Td>
    </Table.Tr>
  )
}
