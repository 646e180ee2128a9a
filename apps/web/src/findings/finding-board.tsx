import type { Finding } from '@etappe/domain/baseline/finding'
import { Button, SegmentedControl } from '@mantine/core'
import { IconPresentation, IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import { useShortcut } from '../app/use-shortcut.ts'
import { useWords } from '../app/words.ts'
import { BoardColumnView } from './board-column.tsx'
import { useFindingActions } from './finding-actions.ts'
import css from './finding-board.module.css'
import type { FindingSearch } from './finding-search.ts'
import { SortSwitch } from './sort-switch.tsx'
import { type BoardColumn, useBoardColumns } from './use-board-columns.ts'
import { useBoardDrag } from './use-board-drag.ts'
import { useBoardKeys } from './use-board-keys.ts'
import { usePresent } from './use-present.ts'

interface Props {
  readonly shown: readonly Finding[]
  readonly search: FindingSearch
  readonly change: (part: FindingSearch) => void
}

/** The findings on a board, for workshops: sorted by putting cards into columns, weighted by dots, on a beamer if need be. */
export function FindingBoard({ shown, search, change }: Props) {
  const { move, vote, verdict } = useFindingActions()
  const words = useWords('findings').board
  const board = useRef<HTMLDivElement>(null)
  const columns = useBoardColumns(search.columns)
  const isPresented = search.present === true
  const { start, leave } = usePresent(isPresented, (isOn) => change({ present: isOn ? true : undefined }))
  useShortcut('Escape', words.leave, leave, { when: isPresented && search.open === undefined })
  const cardsOf = (column: BoardColumn) => shown.filter(column.holds)
  const put = (finding: Finding, to: BoardColumn) => verdict.ok && !to.holds(finding) && move(finding, to)
  const keys = useBoardKeys({ board, columns, cardsOf, onMove: put, onVote: (finding, by) => verdict.ok && vote(finding, by) })
  const over = useBoardDrag({
    board,
    when: verdict.ok,
    onDrop: (card, key) => {
      const finding = shown.find(({ id }) => id === card)
      const column = columns.find((it) => it.key === key)
      if (finding && column) put(finding, column)
    },
  })
  const cards = { ...keys, columns, hasKind: search.columns === 'pillar' }
  return (
    <div className={css.frame} data-presented={isPresented || undefined}>
      <div className={css.tools}>
        <SegmentedControl
          size="xs"
          aria-label={words.columns}
          value={search.columns ?? 'kind'}
          onChange={(value) => change({ columns: value === 'pillar' ? 'pillar' : undefined })}
          data={[
            { value: 'kind', label: words.byKind },
            { value: 'pillar', label: words.byPillar },
          ]}
        />
        {isPresented && <SortSwitch sort={search.sort} change={change} />}
        <p className={`${css.keys} quiet small`}>{verdict.ok && words.keys}</p>
        <Button
          variant="default"
          leftSection={isPresented ? <IconX size={16} aria-hidden /> : <IconPresentation size={16} aria-hidden />}
          onClick={isPresented ? leave : start}
        >
          {isPresented ? words.leave : words.present}
        </Button>
      </div>
      <div ref={board} className={css.board} role="group" aria-label={words.label}>
        {columns.map((it) => (
          <BoardColumnView key={it.key} column={it} findings={cardsOf(it)} cards={cards} isOver={over === it.key} />
        ))}
      </div>
    </div>
  )
}
