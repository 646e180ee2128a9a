import type { Verdict } from '@etappe/domain/access/policy'
import { type Day, day } from '@etappe/domain/kernel/day'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import { type CooperationLevel, cooperationLevels } from '@etappe/domain/organisations/cooperation'
import { pairKey } from '@etappe/domain/organisations/network'
import { SegmentedControl } from '@mantine/core'
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { DayField } from '../ui/day-field.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { GridRow } from './grid-row.tsx'
import css from './level-grid.module.css'
import { isArrow, directions } from './next-node.ts'
import { datedNetwork, type WholeNetwork } from './use-network.ts'
import type { SetLevel } from './use-set-level.ts'

interface Props {
  readonly whole: WholeNetwork
  readonly verdict: Verdict
  readonly setLevel: SetLevel
  /** The day the entries hold from. */
  readonly on: Day
  readonly onDay: (on: Day) => void
}

type Cell = readonly [row: number, column: number]

const cellOf = (target: EventTarget): Cell | null => {
  const [row, column] =
    target instanceof Element ? (target.closest('[data-cell]')?.getAttribute('data-cell')?.split(' ').map(Number) ?? []) : []
  return row === undefined || column === undefined ? null : [row, column]
}

/** Everybody with everybody, for workshops: a key per cell enters how closely two work together. */
export function LevelGrid({ whole, verdict, setLevel, on, onDay }: Props) {
  const { me, formats } = useApp()
  const { grid: words, noLevel } = useWords('network')
  const { cooperationLevel } = useWords('baseline')
  const table = useRef<HTMLTableElement>(null)
  const [typedDay, setTypedDay] = useState<string | null>(on)
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
      words.cell({ row, column, level: level === null ? noLevel : cooperationLevel[level] }),
    [words, noLevel, cooperationLevel],
  )
  const shortOf = useCallback((level: CooperationLevel) => words.short[level], [words])
  const isDayTyped = day.safeParse(typedDay).success
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
  const step = ([row, column]: Cell, [dx, dy]: readonly [number, number]): Cell | null => {
    let next: Cell = [row + dy, column + dx]
    if (next[0] === next[1]) next = [next[0] + dy, next[1] + dx]
    const isInside = next.every((it) => it >= 0 && it < ids.length)
    return isInside ? next : null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = cellOf(event.target)
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return
    const digit = '0123'.indexOf(event.key)
    if (isArrow(event.key)) {
      event.preventDefault()
      const next = step(cell, directions[event.key])
      if (next) go(next)
    } else if (event.key.length === 1 && digit >= 0) {
      event.preventDefault()
      enter(cell, cooperationLevels[digit - 1] ?? null)
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      enter(cell, null)
    }
  }
  if (ids.length < 2) return <EmptyState>{words.needsTwo}</EmptyState>
  const pair = pairAt([atRow, atColumn])
  const levelNow = pair ? (levels.get(pairKey(...pair)) ?? null) : null
  return (
    <>
      <div className={css.tools}>
        <DayField
          className={css.day}
          label={words.on}
          value={typedDay}
          onChange={(value) => {
            setTypedDay(value)
            const read = day.safeParse(value)
            if (read.success) onDay(read.data)
          }}
          error={isDayTyped ? null : words.wrongDay}
        />
        <div className={css.choice}>
          <p className="small">{pair ? `${names[atRow]} – ${names[atColumn]}` : ''}</p>
          <SegmentedControl
            size="xs"
            aria-label={pair ? describe(names[atRow] ?? '', names[atColumn] ?? '', levelNow) : noLevel}
            disabled={!pair || !mayWrite}
            value={levelNow ?? ''}
            onChange={(value) => enter([atRow, atColumn], cooperationLevels.find((it) => it === value) ?? null)}
            data={[
              { value: '', label: noLevel },
              ...cooperationLevels.map((it) => ({ value: it, label: `${words.short[it]} ${cooperationLevel[it]}` })),
            ]}
          />
        </div>
        <p className={`${css.help} quiet small`}>{verdict.ok ? words.help : words.readOnly}</p>
      </div>
      <div className={css.scroll}>
        <table
          ref={table}
          className={css.grid}
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
          <caption className="sr">{words.caption({ on: formats.day(on === me.today ? me.today : on) })}</caption>
          <thead>
            <tr role="row">
              <td role="gridcell" aria-label={words.on}>
                {formats.day(on)}
              </td>
              {rows.map((it, column) => (
                <th key={it.id} scope="col" role="columnheader" title={it.name}>
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
