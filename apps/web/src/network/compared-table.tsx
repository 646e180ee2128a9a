import '@mantine/core/styles/Table.css'
import type { Day } from '@etappe/domain/kernel/day'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { CooperationLevel } from '@etappe/domain/organisations/cooperation'
import { type EdgeChange, edgeChanges, type NetworkChange } from '@etappe/domain/organisations/network-change'
import { NativeSelect, Table } from '@mantine/core'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { FilteredTable } from './filtered-table.tsx'
import { ChangeMark } from './change-mark.tsx'
import { LevelName } from './level-name.tsx'
import { OrganisationLink } from './organisation-link.tsx'

interface Props {
  readonly change: NetworkChange
  readonly before: Day
  readonly after: Day
  readonly nameOf: (id: OrganisationId) => string
  readonly onOpen: (id: OrganisationId) => void
}

/** Two days side by side as a table: every pair that works together on one of them, and what became of it. */
export function ComparedTable({ change, before, after, nameOf, onOpen }: Props) {
  const { formats } = useApp()
  const { table: words, change: changeWords, noLevel, count } = useWords('network')
  const [only, setOnly] = useState<EdgeChange | null>(null)
  const rows = change.edges
    .filter((it) => only === null || it.change === only)
    .toSorted((a, b) => edgeChanges.indexOf(a.change) - edgeChanges.indexOf(b.change) || nameOf(a.aId).localeCompare(nameOf(b.aId), 'de'))
  const level = (it: CooperationLevel | null) => (it === null ? <span className="quiet">{noLevel}</span> : <LevelName level={it} />)
  const link = (id: OrganisationId) => <OrganisationLink name={nameOf(id)} onOpen={() => onOpen(id)} />
  return (
    <FilteredTable
      count={count.cooperations({ count: rows.length })}
      none={rows.length === 0 ? words.none : null}
      filters={
        <NativeSelect
          label={words.change}
          value={only ?? ''}
          onChange={(event) => setOnly(edgeChanges.find((it) => it === event.currentTarget.value) ?? null)}
          data={[{ value: '', label: words.show.all }, ...edgeChanges.map((it) => ({ value: it, label: changeWords[it] }))]}
        />
      }
      columns={
        <>
          <Table.Th>{words.organisation}</Table.Th>
          <Table.Th>{words.other}</Table.Th>
          <Table.Th>{formats.day(before)}</Table.Th>
          <Table.Th>{formats.day(after)}</Table.Th>
          <Table.Th>{words.change}</Table.Th>
        </>
      }
    >
      {rows.map((it) => (
        <Table.Tr key={it.key}>
          <Table.Td>{link(it.aId)}</Table.Td>
          <Table.Td>{link(it.bId)}</Table.Td>
          <Table.Td>{level(it.before)}</Table.Td>
          <Table.Td>{level(it.after)}</Table.Td>
          <Table.Td>
            <span className="row nowrap">
              <svg width={20} height={20} className="icon" aria-hidden>
                {it.change !== 'same' && <ChangeMark change={it.change} x={10} y={10} />}
              </svg>
              {changeWords[it.change]}
            </span>
          </Table.Td>
        </Table.Tr>
      ))}
    </FilteredTable>
  )
}
