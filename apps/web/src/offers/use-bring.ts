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
import { type CaseId, type OfferId, offerId } from '@etappe/domain/kernel/id'
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
  // A line keeps its id: confirming again after a lost answer writes the same offers.
  const [ids] = useState(() => new Map<number, OfferId>())
  const idOf = (line: number) => {
    const id = ids.get(line) ?? offerId.parse(crypto.randomUUID())
    ids.set(line, id)
    return id
  }
  // Mapping a column answers at once; two thousand rows are read right after, also the first time.
  const [shownLayout, shownDefaults] = [useDeferredValue(layout, null), useDeferredValue(defaults)]
  const all = useMemo(
    () => (sheet && shownLayout ? readImport(sheet, shownLayout, shownDefaults) : []),
    [sheet, shownLayout, shownDefaults],
  )
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
  const unknown = useMemo(() => {
    const folded = rows.filter((it) => it.provider !== '').map((it) => [it, foldGerman(it.provider)] as const)
    return new Map(folded.filter(([, name]) => !providers.known.has(name)))
  }, [rows, providers.known])
  return {
    at,
    sheet,
    layout,
    defaults,
    isReading: shownLayout === null,
    rows,
    duplicates,
    providers,
    newProviders: new Set(taken.flatMap((it) => unknown.get(it) ?? [])).size,
    isNewProvider: (row: ImportRow) => unknown.has(row),
    mayAdd,
    addsProviders: mayAdd && addsProviders,
    taken,
    isTaken,
    isCut: (sheet?.isCut ?? false) || all.length > rows.length,
    command: send,
    setAddsProviders,
    setDefaults,
    chooseSheet: (index: number) => {
      ids.clear()
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
        rows: taken.flatMap((row) => {
          if (!row.fields) return []
          const newProvider = mayAdd && addsProviders && unknown.has(row) ? row.provider : null
          return [
            {
              id: idOf(row.line),
              fields: { ...row.fields, providerId: providers.known.get(foldGerman(row.provider)) ?? null },
              newProvider,
            },
          ]
        }),
      }),
  }
}
export type Bring = ReturnType<typeof useBring>
