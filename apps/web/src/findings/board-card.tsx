import type { Finding } from '@etappe/domain/baseline/finding'
import { UnstyledButton } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useWords } from '../app/words.ts'
import { useFindingActions } from './finding-actions.ts'
import css from './finding-board.module.css'
import { FindingMenu } from './finding-menu.tsx'
import { KindMark } from './kind-mark.tsx'
import type { BoardColumn } from './use-board-columns.ts'
import { VoteButtons } from './vote-buttons.tsx'
import { WeightMark } from './weight-mark.tsx'

/** More than that one does not count at a glance; the number stands below. */
const shownDots = 30

/** What all cards of a board share. */
export interface Cards {
  readonly columns: readonly BoardColumn[]
  /** The columns do not say the kind, so the cards do. */
  readonly hasKind: boolean
  /** The one card that the tab key reaches. */
  readonly active: string | undefined
  readonly choose: (id: string) => void
  readonly onCardKey: (finding: Finding, event: KeyboardEvent) => void
}

/** A finding as a card one can read from the back of the room. */
export function BoardCard({ finding, cards }: { finding: Finding; cards: Cards }) {
  const { verdict, open } = useFindingActions()
  const baseline = useWords('baseline')
  const words = useWords('findings')
  const { id, number, kind, pillar, text, weight, votes } = finding
  const tabIndex = id === cards.active ? 0 : -1
  return (
    <li className={css.card} data-card={id} draggable={verdict.ok}>
      <UnstyledButton
        className={css.open}
        data-finding={id}
        tabIndex={tabIndex}
        onFocus={() => cards.choose(id)}
        onClick={() => open(finding)}
        onKeyDown={(event) => cards.onCardKey(finding, event)}
      >
        <span className={css.head}>
          <b>{words.number({ number })}</b>
          {cards.hasKind ? (
            <KindMark kind={kind} />
          ) : (
            <span className="quiet">{pillar === null ? baseline.allPillars : baseline.pillar[pillar]}</span>
          )}
          <WeightMark weight={weight} />
        </span>
        <span className={css.text} dir="auto">
          {text}
        </span>
        {votes > 0 && (
          <span className={css.dots} aria-hidden>
            {'●'.repeat(Math.min(votes, shownDots))}
            {votes > shownDots && ' …'}
          </span>
        )}
      </UnstyledButton>
      <div className={css.foot}>
        <VoteButtons finding={finding} isLarge tabIndex={tabIndex} />
        <FindingMenu finding={finding} columns={cards.columns} tabIndex={tabIndex} />
      </div>
    </li>
  )
}
