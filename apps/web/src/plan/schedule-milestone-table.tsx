import '@mantine/core/styles/Table.css'
import type { Day } from '@etappe/domain/kernel/day'
import { type Milestone, milestoneDaysLate } from '@etappe/domain/meetings/milestone'
import { Table } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import css from './schedule-table.module.css'
import { useScheduleWords } from './use-schedule-words.ts'

interface Props {
  readonly milestones: readonly Milestone[]
  readonly today: Day
}

/** The rhombs of the picture as a table. */
export function ScheduleMilestoneTable({ milestones, today }: Props) {
  const { formats } = useApp()
  const text = useScheduleWords()
  const columns = text.words.table.milestoneColumns
  return (
    <section className={css.milestones}>
      <h3>{text.words.milestones}</h3>
      <Table aria-label={text.words.milestones}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{columns.name}</Table.Th>
            <Table.Th scope="col">{columns.dueOn}</Table.Th>
            <Table.Th scope="col">{columns.doneOn}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {milestones.map((it) => {
            const late = milestoneDaysLate(it, today)
            return (
              <Table.Tr key={it.id}>
                <Table.Td>{text.milestoneName(it)}</Table.Td>
                <Table.Td className="nowrap">
                  {formats.day(it.dueOn)} {late > 0 && <span className="bad">{text.words.late({ days: late })}</span>}
                </Table.Td>
                <Table.Td className="nowrap">{it.doneOn && formats.day(it.doneOn)}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </section>
  )
}
