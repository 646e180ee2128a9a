import type { IndicatorKey } from '@etappe/domain/baseline/indicator'
import type { ShownValue } from '@etappe/domain/baseline/indicator-shown'
import type { CaseId } from '@etappe/domain/kernel/id'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { type IndicatorRow, indicatorRows, sourcesOf, yearsOf } from './indicator-rows.ts'
import type { IndicatorSearch } from './indicator-search.ts'
import { type PastedBlock, readBlock } from './paste-block.ts'
import type { CellPlace } from './use-cells.ts'
import { useFigures } from './use-figures.ts'
import { useRecord } from './use-record.ts'
import { type EntryFields, entryFor } from './value-entry.ts'

/** The indicators of a case as the page shows them, and everything that can be done to them. */
export function useIndicators(caseId: CaseId, search: IndicatorSearch) {
  const { api, me } = useApp()
  const words = useWords('indicators')
  const { indicator: names } = useWords('baseline')
  const { decimal } = useFigures()
  const { data: list } = useSuspenseQuery(api.indicator.list.queryOptions({ caseId }))
  const recording = useRecord(caseId)
  const clearing = useCommand(api.indicator.clear.mutationOptions(), { undo: true, done: () => words.done.cleared })
  const [defaultSource, setDefaultSource] = useState('')
  const [block, setBlock] = useState<PastedBlock | null>(null)
  const thisYear = Number(me.today.slice(0, 4))
  const rows = useMemo(() => indicatorRows(list, search.more ?? [], names), [list, search.more, names])
  const years = useMemo(() => yearsOf(list.values, thisYear, search.from), [list.values, thisYear, search.from])
  /** Where nothing says where a value comes from, it comes from the source given for the next ones. */
  const withSource = (row: IndicatorRow, year: number, fields: EntryFields): EntryFields => {
    const isBare = (row.values.get(year)?.source ?? '') === '' && fields.source === undefined && fields.state !== 'notAvailable'
    return isBare && defaultSource.trim() !== '' ? { ...fields, source: defaultSource } : fields
  }
  const save = async (row: IndicatorRow, year: number, fields: EntryFields, isInTable: boolean): Promise<boolean> => {
    if (Object.keys(fields).length === 0) return true
    return (await recording.run([entryFor(row, year, isInTable ? withSource(row, year, fields) : fields)])) !== undefined
  }
  const take = async ({ cells }: PastedBlock) => {
    const entries = cells.flatMap(({ row, year, fields }) => (fields ? [entryFor(row, year, withSource(row, year, fields))] : []))
    if (entries.length > 0) await recording.run(entries)
    setBlock(null)
  }
  return {
    list,
    rows,
    years,
    thisYear,
    sources: useMemo(() => sourcesOf(list.values), [list.values]),
    defaultSource,
    setDefaultSource,
    recording,
    save,
    saveAs: (key: IndicatorKey, year: number, fields: EntryFields) => {
      const row = rows.find((it) => it.key === key)
      return row ? save(row, year, fields, false) : Promise.resolve(false)
    },
    clear: ({ id, version }: ShownValue) => void clearing.run({ id, version }),
    clearAt: (row: IndicatorRow, year: number) => {
      const value = row.values.get(year)
      if (value) void clearing.run({ id: value.id, version: value.version })
    },
    paste: (text: string, at: CellPlace) => {
      const read = readBlock(text, { rows, years, at, decimal, today: me.today })
      const [only] = read.cells
      const isPlain = read.cells.length === 1 && read.outside === 0 && only !== undefined && only.fields !== null
      if (isPlain) void take(read)
      else if (read.cells.length + read.outside > 0) setBlock(read)
    },
    block,
    takeBlock: () => void (block && take(block)),
    dropBlock: () => setBlock(null),
  }
}
export type Indicators = ReturnType<typeof useIndicators>
