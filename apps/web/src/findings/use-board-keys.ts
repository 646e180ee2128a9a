import type { Finding } from '@etappe/domain/baseline/finding'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { BoardColumn } from './use-board-columns.ts'

interface Options {
  readonly board: RefObject<HTMLElement | null>
  readonly columns: readonly BoardColumn[]
  readonly cardsOf: (column: BoardColumn) => readonly Finding[]
  readonly onMove: (finding: Finding, to: BoardColumn) => void
  readonly onVote: (finding: Finding, by: 1 | -1) => void
}

const dots: Readonly<Record<string, 1 | -1>> = { '+': 1, '-': -1, '−': -1 }
const sideways: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 }
const upright: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 }

/**
 * The board by keys, one stop of the tab key: arrows choose a card, Shift with left or right moves it, + and − give and take dots.
 * A card that moves keeps the focus.
 */
export function useBoardKeys({ board, columns, cardsOf, onMove, onVote }: Options) {
  const follow = useRef<string | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const all = columns.flatMap(cardsOf)
  const active = all.find(({ id }) => id === chosen) ?? all[0]
  const focus = (id: string | undefined) => board.current?.querySelector<HTMLElement>(`[data-finding="${id}"]`)?.focus()
  useEffect(() => {
    if (follow.current !== null) board.current?.querySelector<HTMLElement>(`[data-finding="${follow.current}"]`)?.focus()
    follow.current = null
  })
  const moveAside = (finding: Finding, to: BoardColumn | undefined) => {
    if (!to) return
    follow.current = finding.id
    onMove(finding, to)
  }
  const goAside = (at: number, by: 1 | -1, row: number) => {
    const others = by === 1 ? columns.slice(at + 1) : columns.slice(0, at).toReversed()
    const cards = others.map(cardsOf).find((it) => it.length > 0)
    focus(cards?.[Math.min(row, cards.length - 1)]?.id)
  }
  const goAlong = (finding: Finding, { key, shiftKey }: KeyboardEvent) => {
    const at = columns.findIndex((it) => it.holds(finding))
    const column = columns[at]
    if (!column) return
    const cards = cardsOf(column)
    const row = cards.indexOf(finding)
    const side = sideways[key]
    if (side === undefined) focus(cards[row + (upright[key] ?? 0)]?.id)
    else if (shiftKey) moveAside(finding, columns[at + side])
    else goAside(at, side, row)
  }
  const onCardKey = (finding: Finding, event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey) return
    const by = dots[key]
    const isArrow = key in sideways || key in upright
    if (by === undefined && !isArrow) return
    event.preventDefault()
    if (by !== undefined) onVote(finding, by)
    else goAlong(finding, event)
  }
  return { active: active?.id, choose: setChosen, onCardKey }
}
