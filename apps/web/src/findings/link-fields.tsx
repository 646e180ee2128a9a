import '@mantine/core/styles/Pill.css'
import '@mantine/core/styles/PillsInput.css'
import { type CellKey, cellKey, cellOfKey, coverageCells, keyOfCell } from '@etappe/domain/baseline/cell-key'
import { catalogueIndicators, type IndicatorKey } from '@etappe/domain/baseline/indicator'
import { pillars } from '@etappe/domain/baseline/pillar'
import type { OfferId } from '@etappe/domain/kernel/id'
import { MultiSelect } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import type { FindingContent } from './finding-draft.ts'
import type { Findings } from './use-findings.ts'

interface Props {
  readonly content: FindingContent
  readonly list: Findings
  readonly problems: Problems
  readonly change: (content: Partial<FindingContent>) => void
}

/** What a finding rests on: gaps of the matrix, offers, indicators. Each is found by typing. */
export function LinkFields({ content, list, problems, change }: Props) {
  const { messages: m } = useApp()
  const baseline = useWords('baseline')
  const words = useWords('findings')
  const labels = words.field.finding
  const known = new Set<string>(list.offers.map(({ id }) => id))
  const indicatorNames: Readonly<Record<string, string>> = baseline.indicator
  const shared = { searchable: true, hidePickedOptions: true, nothingFoundMessage: words.form.nothingFound, maxDropdownHeight: 260 }
  const cellName = (key: CellKey) => {
    const { pillar, level, band } = cellOfKey(key)
    return words.cellIs({ pillar: baseline.pillar[pillar], level: baseline.level[level], band: baseline.ageBand[band] })
  }
  return (
    <>
      <MultiSelect
        {...shared}
        {...fieldProps(m, problems, 'fields.cells')}
        label={labels.cells}
        description={words.form.cellsHint}
        value={[...content.cells]}
        onChange={(keys) => change({ cells: keys.map((it) => cellKey.parse(it)) })}
        data={pillars.map((pillar) => ({
          group: baseline.pillar[pillar],
          items: coverageCells.filter((it) => it.pillar === pillar).map((it) => ({ value: keyOfCell(it), label: cellName(keyOfCell(it)) })),
        }))}
      />
      <MultiSelect
        {...shared}
        {...fieldProps(m, problems, 'fields.offerIds')}
        label={labels.offerIds}
        value={[...content.offerIds]}
        onChange={(ids) => change({ offerIds: ids as OfferId[] })}
        data={[
          ...list.offers.map(({ id, name }) => ({ value: id as string, label: name })),
          ...content.offerIds.filter((id) => !known.has(id)).map((id) => ({ value: id as string, label: words.goneOffer })),
        ]}
      />
      <MultiSelect
        {...shared}
        {...fieldProps(m, problems, 'fields.indicators')}
        label={labels.indicators}
        value={[...content.indicators]}
        onChange={(keys) => change({ indicators: keys as IndicatorKey[] })}
        data={[
          { group: words.form.own, items: list.ownIndicators.map(({ id, name }) => ({ value: id as string, label: name })) },
          { group: words.form.catalogue, items: catalogueIndicators.map((key) => ({ value: key, label: indicatorNames[key] ?? key })) },
        ].filter(({ items }) => items.length > 0)}
      />
    </>
  )
}
