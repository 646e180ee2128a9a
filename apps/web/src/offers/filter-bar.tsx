import { offerStates } from '@etappe/domain/baseline/offer'
import { readOfferFilter } from '@etappe/domain/baseline/offer-filter'
import { ageBands, levels, pillars } from '@etappe/domain/baseline/pillar'
import { Button } from '@mantine/core'
import { IconFilter, IconUnlink } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../app/words.ts'
import css from './filter-bar.module.css'
import { FilterSelect } from './filter-select.tsx'
import { FilterText } from './filter-text.tsx'
import { type ChangeSearch, filterOf, noFilter, type OfferSearch } from './offer-search.ts'
import type { Offers } from './use-offers.ts'

interface Props {
  readonly data: Offers
  readonly search: OfferSearch
  readonly change: ChangeSearch
}

const choicesOf = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: labels[value] }))

/** Which offers are listed; everything stands in the address. */
export function FilterBar({ data, search, change }: Props) {
  const baseline = useWords('baseline')
  const { filter: words } = useWords('offers')
  const [isOpen, setOpen] = useState(false)
  const count = Object.keys(filterOf(search)).filter((it) => it !== 'text').length
  const providers = Object.entries(data.names).map(([value, label]) => ({ value, label }))
  const set = (key: string) => (value: string | undefined) => change({ [key]: undefined, ...readOfferFilter({ [key]: value }) })
  const select = (key: 'pillar' | 'level' | 'band' | 'district' | 'provider' | 'state', choices: { value: string; label: string }[]) => (
    <FilterSelect
      label={words[key]}
      any={key === 'state' ? words.active : words.any}
      value={search[key]}
      choices={choices}
      onChange={set(key)}
    />
  )
  return (
    <div role="search" className={css.bar} data-open={isOpen || undefined} aria-label={words.label}>
      <FilterText value={search.text} change={change} />
      <button type="button" className={`${css.toggle} ${css.phone}`} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <IconFilter size={16} aria-hidden />
        {count > 0 ? `${words.open} (${count})` : words.open}
      </button>
      <div className={css.more}>
        {select('pillar', choicesOf(pillars, baseline.pillar))}
        {select('level', choicesOf(levels, baseline.level))}
        {select('band', choicesOf(ageBands, baseline.ageBand))}
        {select(
          'district',
          data.districts.map((value) => ({ value, label: value })),
        )}
        {select('provider', [...providers, { value: 'none', label: words.noProvider }])}
        {select('state', [...choicesOf(offerStates, baseline.offerState), { value: 'all', label: words.everyState }])}
        <button
          type="button"
          className={css.toggle}
          aria-pressed={search.unlinked ?? false}
          onClick={() => change({ unlinked: search.unlinked ? undefined : true })}
        >
          <IconUnlink size={16} aria-hidden />
          {words.unlinked}
        </button>
        {(count > 0 || search.text !== undefined) && (
          <Button variant="subtle" size="compact-sm" onClick={() => change(noFilter)}>
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  )
}
