import type { OrganisationId } from '@etappe/domain/kernel/id'
import { NativeSelect, Table } from '@mantine/core'
import '@mantine/core/styles/Table.css'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import type { ChangeSearch, NetworkSearch } from './network-search.ts'
import { PillarMark } from './pillar-mark.tsx'
import css from './tables.module.css'
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
    <>
      <div className={css.filters}>
        <NativeSelect
          label={words.show.label}
          value={shows.find((it) => it === search.show) ?? ''}
          onChange={(event) => change({ show: shows.find((it) => it === event.currentTarget.value) })}
          data={[{ value: '', label: words.show.all }, ...shows.map((value) => ({ value, label: words.show[value] }))]}
        />
        <p className={css.count} aria-live="polite">
          {count.organisations({ count: rows.length })}
        </p>
      </div>
      {rows.length === 0 ? (
        <EmptyState>{words.noOrganisations}</EmptyState>
      ) : (
        <div className={css.scroll}>
          <Table className={css.table}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{words.organisation}</Table.Th>
                <Table.Th>{words.kind}</Table.Th>
                <Table.Th>{words.pillar}</Table.Th>
                <Table.Th>{words.role}</Table.Th>
                <Table.Th className="num">{words.degree}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((it) => (
                <Table.Tr key={it.id}>
                  <Table.Td>
                    <button type="button" className={css.link} onClick={() => onOpen(it.id)}>
                      {it.organisation.name}
                    </button>
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
            </Table.Tbody>
          </Table>
        </div>
      )}
    </>
  )
}
