import '@mantine/core/styles/Table.css'
import type { Verdict } from '@etappe/domain/access/policy'
import { isValidOn } from '@etappe/domain/kernel/day'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import { type Cooperation, cooperationLevels } from '@etappe/domain/organisations/cooperation'
import { ActionIcon, NativeSelect, Table } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { FilteredTable } from './filtered-table.tsx'
import { LevelName } from './level-name.tsx'
import type { ChangeSearch, NetworkSearch } from './network-search.ts'
import { OrganisationLink } from './organisation-link.tsx'
import css from './tables.module.css'
import type { Dated, WholeNetwork } from './use-network.ts'

interface Props {
  readonly whole: WholeNetwork
  readonly dated: Dated
  readonly search: NetworkSearch
  readonly change: ChangeSearch
  readonly verdict: Verdict
  readonly onOpen: (id: OrganisationId) => void
  readonly onEdit: (cooperation: Cooperation) => void
}

/** The cooperations as a table: those of the day, or of all days, by organisation and kind. */
export function CooperationTable({ whole, dated, search, change, verdict, onOpen, onEdit }: Props) {
  const { formats } = useApp()
  const { table: words, panel, count } = useWords('network')
  const { cooperationLevel } = useWords('baseline')
  const { organisations } = whole.data
  const names = new Map(organisations.map((it) => [it.id, it.name]))
  const nameOf = (id: OrganisationId) => names.get(id) ?? ''
  const rows = whole.data.cooperations
    .filter((it) => search.when === 'always' || isValidOn(it, dated.on))
    .filter((it) => search.level === undefined || it.level === search.level)
    .filter((it) => search.org === undefined || it.organisationAId === search.org || it.organisationBId === search.org)
    // Somebody who looks for one organisation finds it in the first column.
    .map((it) => {
      const turned =
        search.org === it.organisationBId || (search.org === undefined && nameOf(it.organisationBId) < nameOf(it.organisationAId))
      return turned
        ? { it, one: it.organisationBId, other: it.organisationAId }
        : { it, one: it.organisationAId, other: it.organisationBId }
    })
    .toSorted((a, b) => nameOf(a.one).localeCompare(nameOf(b.one), 'de') || nameOf(a.other).localeCompare(nameOf(b.other), 'de'))
  const link = (id: OrganisationId) => <OrganisationLink name={nameOf(id)} onOpen={() => onOpen(id)} />
  return (
    <FilteredTable
      count={count.cooperations({ count: rows.length })}
      none={rows.length === 0 ? words.none : null}
      filters={
        <>
          <NativeSelect
            label={words.when}
            value={search.when ?? ''}
            onChange={(event) => change({ when: event.currentTarget.value === 'always' ? 'always' : undefined })}
            data={[
              { value: '', label: words.validOn({ on: formats.day(dated.on) }) },
              { value: 'always', label: words.always },
            ]}
          />
          <NativeSelect
            label={words.level}
            value={search.level ?? ''}
            onChange={(event) => change({ level: cooperationLevels.find((it) => it === event.currentTarget.value) })}
            data={[{ value: '', label: words.allLevels }, ...cooperationLevels.map((it) => ({ value: it, label: cooperationLevel[it] }))]}
          />
          <NativeSelect
            label={words.organisation}
            value={search.org ?? ''}
            onChange={(event) => change({ org: organisations.find((it) => it.id === event.currentTarget.value)?.id })}
            data={[{ value: '', label: words.allOrganisations }, ...organisations.map((it) => ({ value: it.id, label: it.name }))]}
          />
        </>
      }
      columns={
        <>
          <Table.Th>{words.organisation}</Table.Th>
          <Table.Th>{words.other}</Table.Th>
          <Table.Th>{words.level}</Table.Th>
          <Table.Th>{words.from}</Table.Th>
          <Table.Th>{words.to}</Table.Th>
          <Table.Th>{words.note}</Table.Th>
          {verdict.ok && (
            <Table.Th>
              <span className="sr">{words.actions}</span>
            </Table.Th>
          )}
        </>
      }
    >
      {rows.map(({ it, one, other }) => (
        <Table.Tr key={it.id}>
          <Table.Td>{link(one)}</Table.Td>
          <Table.Td>{link(other)}</Table.Td>
          <Table.Td>
            <LevelName level={it.level} />
          </Table.Td>
          <Table.Td className="nowrap">{formats.day(it.validFrom)}</Table.Td>
          <Table.Td className="nowrap">{it.validTo === null ? words.ongoing : formats.day(it.validTo)}</Table.Td>
          <Table.Td dir="auto">{it.note}</Table.Td>
          {verdict.ok && (
            <Table.Td className={css.action}>
              <ActionIcon
                variant="subtle"
                size={28}
                aria-label={panel.edit({ name: `${nameOf(one)} – ${nameOf(other)}` })}
                onClick={() => onEdit(it)}
              >
                <IconPencil size={16} aria-hidden />
              </ActionIcon>
            </Table.Td>
          )}
        </Table.Tr>
      ))}
    </FilteredTable>
  )
}
