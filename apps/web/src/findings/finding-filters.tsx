import { findingKind, findingKinds } from '@etappe/domain/baseline/finding-kind'
import { pillars } from '@etappe/domain/baseline/pillar'
import { Button, NativeSelect } from '@mantine/core'
import { useWords } from '../app/words.ts'
import { TextFilter } from '../ui/text-filter.tsx'
import css from './finding-filters.module.css'
import { type FindingSearch, isFiltered } from './finding-search.ts'
import { SortSwitch } from './sort-switch.tsx'

interface Props {
  readonly search: FindingSearch
  readonly change: (part: FindingSearch) => void
}

/** Narrows and orders the findings; all of it stands in the address. */
export function FindingFilters({ search, change }: Props) {
  const baseline = useWords('baseline')
  const words = useWords('findings')
  const { pillar, kind } = search
  return (
    <div className={css.filters}>
      <TextFilter
        size="sm"
        words={{ label: words.filter.text, hint: words.filter.text, clear: words.filter.clearText }}
        text={search.text ?? ''}
        onChange={(text) => change({ text })}
        className={css.text}
      />
      <NativeSelect
        aria-label={words.filter.pillar}
        value={pillar ?? ''}
        onChange={({ currentTarget: { value } }) => change({ pillar: value === 'none' ? 'none' : pillars.find((it) => it === value) })}
        data={[
          { value: '', label: words.filter.everyPillar },
          ...pillars.map((value) => ({ value, label: baseline.pillar[value] })),
          { value: 'none', label: baseline.allPillars },
        ]}
      />
      <NativeSelect
        aria-label={words.filter.kind}
        value={kind ?? ''}
        onChange={({ currentTarget: { value } }) => change({ kind: findingKind.safeParse(value).data })}
        data={[
          { value: '', label: words.filter.everyKind },
          ...findingKinds.map((value) => ({ value, label: baseline.findingKind[value] })),
        ]}
      />
      <SortSwitch sort={search.sort} change={change} />
      {isFiltered(search) && (
        <Button variant="subtle" size="compact-sm" onClick={() => change({ pillar: undefined, kind: undefined, text: undefined })}>
          {words.filter.clear}
        </Button>
      )}
    </div>
  )
}
