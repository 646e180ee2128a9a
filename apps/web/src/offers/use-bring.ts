import { can } from '@etappe/domain/access/policy'
import {
  findDuplicates,
  guessLayout,
  type ImportDefaults,
  type ImportLayout,
  type ImportRow,
  layoutFrom,
  providersIn,
  readImport,
} from '@etappe/domain/baseline/offer-import'
import { mostSheetRows, type SheetGrid } from '@etappe/domain/baseline/sheet-grid'
import { type CaseId, offerId } from '@etappe/domain/kernel/id'
import { foldGerman } from '@etappe/domain/municipalities/municipality'
import { useDeferredValue, useMemo, useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { columns } from './offer-columns.ts'
import type { Offers } from './use-offers.ts'
import { useProviders } from './use-providers.ts'

/** A table somebody brings. */
export interface Brought {
  readonly name: string
  readonly sheets: readonly SheetGrid[]
  /** For a block pasted into the table: the column it begins at. */
  readonly start: number | null
}

const ownTargets = columns.map(({ key }) => key).filter((it) => it !== 'links')

const layoutOf = (sheet: SheetGrid, start: number | null): ImportLayout =>
  start === null ? guessLayout(sheet.rows) : layoutFrom(sheet.rows, ownTargets, start)

/** The sheet that looks most like a list of offers. */
function likeliest(sheets: readonly SheetGrid[]): number {
  if (sheets.length < 2) return 0
  const known = sheets.map((it) => guessLayout(it.rows).mapping.filter((target) => target !== null).length)
  return Math.max(0, known.indexOf(Math.max(...known)))
}

const newIds = (count: number) => Array.from({ length: count }, () => offerId.parse(crypto.randomUUID()))

interface Options {
  readonly caseId: CaseId
  readonly data: Offers
  readonly brought: Brought
  readonly onDone: () => void
}

/** From a table to offers: what was guessed, what was changed about it, what will come in. Nothing is sent before the confirmation. */
export function useBring({ caseId, data, brought, onDone }: Options) {
  const { api, me } = useApp()
  const words = useWords('offers').bring
  const [at, setAt] = useState(() => likeliest(brought.sheets))
  const sheet = brought.sheets[at] ?? brought.sheets[0]
  const [layout, setLayout] = useState<ImportLayout>(() => (sheet ? layoutOf(sheet, brought.start) : { heading: -1, mapping: [] }))
  const [defaults, setDefaults] = useState<ImportDefaults>({})
  const [decided, setDecided] = useState<ReadonlyMap<number, boolean>>(new Map())
  const [addsProviders, setAddsProviders] = useState(true)
  // The ids are made once: confirming again after a lost answer writes the same offers.
  const [ids] = useState(() => newIds(mostSheetRows))
  // Mapping a column answers at once; two thousand rows are read again right after.
  const [shownLayout, shownDefaults] = [useDeferredValue(layout), useDeferredValue(defaults)]
  const all = useMemo(() => (sheet ? readImport(sheet, shownLayout, shownDefaults) : []), [sheet, shownLayout, shownDefaults])
  const rows = useMemo(() => all.slice(0, mostSheetRows), [all])
  const names = useMemo(() => providersIn(rows), [rows])
  const providers = useProviders(caseId, names)
  const duplicates = useMemo(() => findDuplicates(rows, data.offers, providers.known), [rows, data.offers, providers.known])
  const mayAdd = can(me.actor, 'organisation.write').ok
  const isTaken = (row: ImportRow) => row.fields !== null && (decided.get(row.line) ?? !duplicates.has(row))
  const taken = rows.filter(isTaken)
  const send = useCommand(api.offer.createMany.mutationOptions(), {
    done: ({ offers }) => words.imported({ count: offers }),
    undo: true,
    report: 'inline',
    onDone,
  })
  const newOf = (row: ImportRow) => (row.provider !== '' && !providers.known.has(foldGerman(row.provider)) ? row.provider : null)
  return {
    at,
    sheet,
    layout,
    defaults,
    rows,
    duplicates,
    providers,
    newProviders: new Set(taken.flatMap((it) => newOf(it) ?? []).map(foldGerman)).size,
    newOf,
    mayAdd,
    addsProviders: mayAdd && addsProviders,
    taken,
    isTaken,
    isCut: (sheet?.isCut ?? false) || all.length > rows.length,
    command: send,
    setAddsProviders,
    setDefaults,
    chooseSheet: (index: number) => {
      const next = brought.sheets[index]
      setAt(index)
      setDecided(new Map())
      if (next) setLayout(layoutOf(next, brought.start))
    },
    chooseHeading: (heading: number) => {
      if (!sheet) return
      const found = heading < 0 ? layout.mapping : guessLayout(sheet.rows.slice(heading, heading + 1)).mapping
      const isKnown = found.some((it) => it !== null)
      setDecided(new Map())
      setLayout({ heading, mapping: isKnown ? layout.mapping.map((_, column) => found[column] ?? null) : layout.mapping })
    },
    map: (column: number, target: ImportLayout['mapping'][number]) =>
      setLayout({
        ...layout,
        // A field is taken from one column: the one that was chosen last.
        mapping: layout.mapping.map((it, index) => (index === column ? target : it === target ? null : it)),
      }),
    take: (row: ImportRow, isWanted: boolean) => setDecided(new Map(decided).set(row.line, isWanted)),
    takeAll: (isWanted: boolean) => setDecided(new Map(rows.map((it) => [it.line, isWanted] as const))),
    confirm: () =>
      send.run({
        caseId,
        rows: taken.flatMap((row, index) => {
          const id = ids[index]
          if (!row.fields || !id) return []
          const newProvider = mayAdd && addsProviders ? newOf(row) : null
          return [{ id, fields: { ...row.fields, providerId: providers.known.get(foldGerman(row.provider)) ?? null }, newProvider }]
        }),
      }),
  }
}
export type Bring = ReturnType<typeof useBring>
