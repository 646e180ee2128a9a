import type { Finding } from '@etappe/domain/baseline/finding'
import { ActionIcon } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import { useFindingActions } from './finding-actions.ts'
import css from './vote-buttons.module.css'

interface Props {
  readonly finding: Finding
  /** As on the board, which shows the dots itself. */
  readonly isLarge?: boolean
  readonly tabIndex?: 0 | -1
}

const countable = 12

/** The dots a finding got, with a button to give one and one to take one back. */
export function VoteButtons({ finding, isLarge = false, tabIndex = 0 }: Props) {
  const { verdict, vote } = useFindingActions()
  const words = useWords('findings')
  const { number, votes } = finding
  const size = isLarge ? 32 : 26
  const dots = words.dots({ count: votes })
  return (
    <span className={css.votes} data-large={isLarge || undefined}>
      {!isLarge && (
        <span className={css.dots} aria-hidden>
          {'●'.repeat(Math.min(votes, countable))}
          {votes > countable && ' …'}
        </span>
      )}
      {verdict.ok && (
        <ActionIcon
          variant="subtle"
          size={size}
          tabIndex={tabIndex}
          disabled={votes === 0}
          aria-label={words.takeBack({ number })}
          onClick={() => vote(finding, -1)}
        >
          <IconMinus size={16} aria-hidden />
        </ActionIcon>
      )}
      <b role="img" aria-label={dots} title={dots}>
        {votes}
      </b>
      {verdict.ok && (
        <ActionIcon variant="default" size={size} tabIndex={tabIndex} aria-label={words.give({ number })} onClick={() => vote(finding, 1)}>
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
      )}
    </span>
  )
}
