import type { Verdict } from '@etappe/domain/access/policy'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { Cooperation } from '@etappe/domain/organisations/cooperation'
import type { NetworkChange } from '@etappe/domain/organisations/network-change'
import { SegmentedControl } from '@mantine/core'
import { useWords } from '../app/words.ts'
import { ComparedTable } from './compared-table.tsx'
import { CooperationTable } from './cooperation-table.tsx'
import type { ChangeSearch, NetworkSearch } from './network-search.ts'
import { OrganisationTable } from './organisation-table.tsx'
import type { Dated, WholeNetwork } from './use-network.ts'

interface Props {
  readonly whole: WholeNetwork
  readonly dated: Dated & { readonly change: NetworkChange }
  readonly pointedAt: ReadonlySet<OrganisationId> | null
  readonly search: NetworkSearch
  readonly change: ChangeSearch
  readonly verdict: Verdict
  readonly onOpen: (id: OrganisationId) => void
  readonly onEdit: (cooperation: Cooperation) => void
}

/** What the picture shows, as tables. */
export function NetworkTables(props: Props) {
  const { whole, dated, pointedAt, search, change, onOpen } = props
  const words = useWords('network')
  const names = new Map(whole.data.organisations.map((it) => [it.id, it.name]))
  const isCompared = search.mode === 'compare'
  return (
    <>
      <SegmentedControl
        mt={12}
        size="xs"
        aria-label={words.table.tab}
        value={search.list ?? 'cooperations'}
        onChange={(value) => change({ list: value === 'organisations' ? 'organisations' : undefined, show: undefined })}
        data={[
          { value: 'cooperations', label: words.cooperations },
          { value: 'organisations', label: words.organisations },
        ]}
      />
      {search.list === 'organisations' && (
        <OrganisationTable dated={isCompared ? whole.today : dated} pointedAt={pointedAt} search={search} change={change} onOpen={onOpen} />
      )}
      {search.list === undefined && isCompared && (
        <ComparedTable
          change={dated.change}
          before={dated.on}
          after={whole.today.on}
          nameOf={(id) => names.get(id) ?? ''}
          onOpen={onOpen}
        />
      )}
      {search.list === undefined && !isCompared && <CooperationTable {...props} />}
    </>
  )
}
