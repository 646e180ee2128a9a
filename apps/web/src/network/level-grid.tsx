import type { Verdict } from '@etappe/domain/access/policy'
import type { Day } from '@etappe/domain/kernel/day'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { CooperationLevel } from '@etappe/domain/organisations/cooperation'
import { pairKey } from '@etappe/domain/organisations/network'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { GridRow } from './grid-row.tsx'
import { GridTools } from './grid-tools.tsx'
import css from './level-grid.module.css'
import { datedNetwork, type WholeNetwork } from './use-network.ts'
import { type Cell, cellOf, useGridKeys } from './use-grid-keys.ts'
import type { SetLevel } from './use-set-level.ts'

interface Props {
  readonly whole: WholeNetwork
  readonly verdict: Verdict
  readonly setLevel: SetLevel
  /** The day the entries hold from. */
  readonly on: Day
  readonly onDay: (on: Day) => void
}

/** Everybody with everybody, for workshops: a key per cell enters how closely two work together. */
export function LevelGrid({ whole, verdict, setLevel, on, onDay }: Props) {
  const { formats } = useApp()
  const { grid: words, noLevel } = useWords('network')
  const { cooperationLevel } = useWords('baseline')
  const table = useRef<HTMLTableElement>(null)
  const [isDayTyped, setIsDayTyped] = useState(true)
  const [[atRow, atColumn], setAt] = useState<Cell>([0, 1])
  const { data } = whole
  const { network } = useMemo(() => datedNetwork(data, on), [data, on])
  const rows = useMemo(() => {
    const there = new Set(network.nodes.map((it) => it.id))
    // Those who join later can be entered before they do.
    const takesPart = new Set(data.participations.map((it) => it.organisationId))
    return data.organisations.filter((it) => there.has(it.id) || takesPart.has(it.id))
  }, [data, network])
  const ids = useMemo(() => rows.map((it) => it.id), [rows])
  const names = useMemo(() => rows.map((it) => (it.shortName === '' ? it.name : it.shortName)), [rows])
  const levels = useMemo(() => new Map(network.edges.map((it) => [it.key, it.level])), [network])
  const describe = useCallback(
    (row: string, column: string, level: CooperationLevel | null) =>
      words.cell({ row, column, level: level === null ? noLevel : `${words.short[level]} ${cooperationLevel[level]}` }),
    [words, noLevel, cooperationLevel],
  )
  const shortOf = useCallback((level: CooperationLevel) => words.short[level], [words])
  const mayWrite = verdict.ok && isDayTyped

  const pairAt = ([row, column]: Cell): readonly [OrganisationId, OrganisationId] | null => {
    const [one, other] = [ids[row], ids[column]]
    return one !== undefined && other !== undefined && one !== other ? [one, other] : null
  }
  const enter = (cell: Cell, level: CooperationLevel | null) => {
    const pair = pairAt(cell)
    if (pair && mayWrite) void setLevel(pair, level, on)
  }
  const go = (cell: Cell) => {
    setAt(cell)
    table.current?.querySelector<HTMLElement>(`[data-cell="${cell.join(' ')}"]`)?.focus()
  }
  const onKeyDown = useGridKeys({ count: ids.length, go, enter })
  if (ids.length < 2) return <EmptyState>{words.needsTwo}</EmptyState>
  const pair = pairAt([atRow, atColumn])
  const levelNow = pair ? (levels.get(pairKey(...pair)) ?? null) : null
  return (
    <>
      <GridTools
        on={on}
        onDay={onDay}
        verdict={verdict}
        isDayTyped={isDayTyped}
        onTyped={setIsDayTyped}
        names={pair ? [names[atRow] ?? '', names[atColumn] ?? ''] : null}
        level={levelNow}
        onLevel={(level) => enter([atRow, atColumn], level)}
      />
      <div className={css.scroll}>
        <table
          ref={table}
          className={css.grid}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table is the element of a grid
          role="grid"
          aria-readonly={!mayWrite}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            const cell = cellOf(event.target)
            if (cell) setAt(cell)
          }}
          onPointerDown={(event) => {
            const cell = cellOf(event.target)
            if (cell) setAt(cell)
          }}
        >
          <caption className="sr">{words.caption({ on: formats.day(on) })}</caption>
          <thead>
            <tr>
              <td>{formats.day(on)}</td>
              {rows.map((it, column) => (
                <th key={it.id} scope="col" title={it.name}>
                  <span>{names[column]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((it, row) => (
              <GridRow
                key={it.id}
                row={row}
                name={names[row] ?? ''}
                names={names}
                ids={ids}
                levels={ids.map((other) => levels.get(pairKey(it.id, other)) ?? '-').join(' ')}
                stop={row === atRow ? atColumn : null}
                describe={describe}
                shortOf={shortOf}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
