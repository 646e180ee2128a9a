import type { Finding } from '@etappe/domain/baseline/finding'
import { ActionIcon } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import { BoardCard, type Cards } from './board-card.tsx'
import { useFindingActions } from './finding-actions.ts'
import css from './finding-board.module.css'
import type { BoardColumn } from './use-board-columns.ts'

interface Props {
  readonly column: BoardColumn
  readonly findings: readonly Finding[]
  readonly cards: Cards
  /** A card is being dragged over it. */
  readonly isOver: boolean
}

/** One column of the board; cards can be dropped anywhere on it. */
export function BoardColumnView({ column, findings, cards, isOver }: Props) {
  const { verdict, add } = useFindingActions()
  const words = useWords('findings').board
  const headId = `board-${column.key}`
  return (
    <section className={css.column} aria-labelledby={headId} data-column={column.key} data-over={isOver || undefined}>
      <div className={css.columnHead}>
        <h3 id={headId}>
          {column.name} <span className={css.count}>{findings.length}</span>
        </h3>
        {verdict.ok && (
          <ActionIcon variant="subtle" size={28} aria-label={words.addTo({ column: column.name })} onClick={() => add(column.begin)}>
            <IconPlus size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {findings.length === 0 && <p className={css.none}>{words.emptyColumn}</p>}
      <ul className={css.cards}>
        {findings.map((it) => (
          <BoardCard key={it.id} finding={it} cards={cards} />
        ))}
      </ul>
    </section>
  )
}
