import '@mantine/core/styles/Table.css'
import { Table } from '@mantine/core'
import { DriftRow } from './drift-row.tsx'
import css from './drift-table.module.css'
import type { OpenPlan } from './use-plan.ts'
import { usePlanWords } from './use-plan-words.ts'

/** Agreed, now and why, for each goal and measure that deviates. */
export function DriftTable({ plan }: { readonly plan: OpenPlan }) {
  const { words } = usePlanWords()
  const said = words.drift
  return (
    <Table className={css.table ?? ''} aria-label={said.heading} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{said.what}</Table.Th>
          <Table.Th>{said.agreed}</Table.Th>
          <Table.Th>{said.now}</Table.Th>
          <Table.Th>{said.why}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {plan.drifts.map((it) => (
          <DriftRow key={it.id ?? 'plan'} drift={it} plan={plan} />
        ))}
      </Table.Tbody>
    </Table>
  )
}
