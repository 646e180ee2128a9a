import { Button } from '@mantine/core'
import { IconAlertTriangleFilled, IconCircleCheckFilled, IconClock } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './offers-page.module.css'
import type { CellSaver } from './use-cell-saver.ts'

interface Props {
  readonly saver: CellSaver
  readonly undo: () => void
}

const looks = {
  pending: [IconClock, 'var(--ink-2)', 'saving'],
  failed: [IconAlertTriangleFilled, 'var(--bad)', 'failed'],
  saved: [IconCircleCheckFilled, 'var(--good)', 'saved'],
} as const

/** Whether everything typed into the table is saved, and the way to take the last of it back. */
export function SaveLine({ saver, undo }: Props) {
  const { grid, column } = useWords('offers')
  const states = [...saver.edits.values()].flatMap((it) => Object.values(it.states))
  const state = states.includes('failed') ? 'failed' : states.includes('pending') ? 'pending' : saver.commands.length > 0 ? 'saved' : null
  const [why] = [...saver.edits.values()].flatMap((it) => Object.entries(it.why))
  const reason = why && grid.failedIn({ field: column[why[0] as keyof typeof column], why: why[1] })
  const [Icon, tone, word] = state ? looks[state] : [null, '', 'saved' as const]
  return (
    <span className={css.saved}>
      <span role="status" className={css.hint}>
        {Icon && <Icon size={16} className="icon" color={tone} aria-hidden />}
        {state && (state === 'failed' && reason ? reason : grid[word])}
      </span>
      {saver.commands.length > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={undo}>
          {grid.undo}
        </Button>
      )}
    </span>
  )
}
