import '@mantine/core/styles/Table.css'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import { NativeSelect, Table } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { FilteredTable } from './filtered-table.tsx'
import type { ChangeSearch, NetworkSearch } from './network-search.ts'
import { OrganisationLink } from './organisation-link.tsx'
import { PillarMark } from './pillar-mark.tsx'
import type { Dated } from './use-network.ts'

interface Props {
  readonly dated: Dated
  readonly pointedAt: ReadonlySet<OrganisationId> | null
  readonly search: NetworkSearch
  readonly change: ChangeSearch
  readonly onOpen: (id: OrganisationId) => void
}

/** The organisations of the day with how many others each works with, the best connected first. */
export function OrganisationTable({ dated, pointedAt, search, change, onOpen }: Props) {
  const { formats } = useApp()
  const { table: words, lead, noPillar, count } = useWords('network')
  const { pillar, organisationKind } = useWords('baseline')
  const rows = dated.network.nodes
    .filter((it) => pointedAt?.has(it.id) ?? true)
    .toSorted((a, b) => b.degree - a.degree || a.organisation.name.localeCompare(b.organisation.name, 'de'))
  const shows = ['reached', 'unconnected'] as const
  return (
    <FilteredTable
      count={count.organisations({ count: rows.length })}
      none={rows.length === 0 ? words.noOrganisations : null}
      filters={
        <NativeSelect
          label={words.show.label}
          value={shows.find((it) => it === search.show) ?? ''}
          onChange={(event) => change({ show: shows.find((it) => it === event.currentTarget.value) })}
          data={[{ value: '', label: words.show.all }, ...shows.map((value) => ({ value, label: words.show[value] }))]}
        />
      }
      columns={
        <>
          <Table.Th>{words.organisation}</Table.Th>
          <Table.Th>{words.kind}</Table.Th>
          <Table.Th>{words.pillar}</Table.Th>
          <Table.Th>{words.role}</Table.Th>
          <Table.Th className="num">{words.degree}</Table.Th>
        </>
      }
    >
      {rows.map((it) => (
        <Table.Tr key={it.id}>
          <Table.Td>
            <OrganisationLink name={it.organisation.name} onOpen={() => onOpen(it.id)} />
          </Table.Td>
          <Table.Td>{organisationKind[it.organisation.kind]}</Table.Td>
          <Table.Td>
            <span className="row nowrap">
              <PillarMark pillar={it.pillar} />
              {it.pillar === null ? noPillar : pillar[it.pillar]}
            </span>
          </Table.Td>
          <Table.Td>{it.isLead ? lead : it.takesPart ? words.takesPart : words.named}</Table.Td>
          <Table.Td className="num">{formats.number(it.degree)}</Table.Td>
        </Table.Tr>
      ))}
    </FilteredTable>
  )
}
