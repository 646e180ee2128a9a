import type { ScheduleGroup } from '@etappe/domain/plan/schedule'
import { Table } from '@mantine/core'
import '@mantine/core/styles/Table.css'
import { useApp } from '../app/app-context.tsx'
import { ScheduleColumnHead } from './schedule-column-head.tsx'
import { ScheduleMilestoneTable } from './schedule-milestone-table.tsx'
import { type TableSort, tableSorts } from './schedule-search.ts'
import { scheduleLines } from './schedule-sort.ts'
import css from './schedule-table.module.css'
import { ScheduleTableRow } from './schedule-table-row.tsx'
import { useScheduleSearch } from './use-schedule-search.ts'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

interface Props {
  readonly view: ScheduleView
  readonly groups: readonly ScheduleGroup[]
  readonly onOpen: (number: number) => void
}

const before = ['number', 'title', 'goal', 'responsible', 'startsOn', 'endsOn', 'length', 'state'] as const
const isSort = (it: string): it is TableSort => tableSorts.some((sort) => sort === it)

/** The picture as a table: the same measures, days, dependencies and remarks. */
export function ScheduleTable({ view, groups, onOpen }: Props) {
  const { me } = useApp()
  const { words } = useScheduleWords()
  const { search, change } = useScheduleSearch()
  const { sort } = search
  const descending = search.descending === true
  const lines = scheduleLines(groups, { sort, descending, names: view.plan.names })
  const order = (next: TableSort) => change({ sort: next, descending: sort === next && !descending ? true : undefined })
  const columns = [...before, 'dependsOn', 'slack', ...(view.plan.agreed ? (['agreed', 'drift'] as const) : []), 'notes'] as const
  return (
    <>
      <div className={css.scroll}>
        <Table stickyHeader className={css.table} aria-label={words.table.label}>
          <Table.Thead>
            <Table.Tr>
              {columns.map((it) => (
                <ScheduleColumnHead
                  key={it}
                  title={words.table.columns[it]}
                  order={it === sort ? (descending ? 'descending' : 'ascending') : null}
                  onSort={isSort(it) ? () => order(it) : null}
                />
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <ScheduleTableRow key={line.item.measure.id} view={view} line={line} onOpen={onOpen} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {view.detail.milestones.length > 0 && <ScheduleMilestoneTable milestones={view.detail.milestones} today={me.today} />}
    </>
  )
}
