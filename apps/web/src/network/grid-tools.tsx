import type { Verdict } from '@etappe/domain/access/policy'
import { type Day, day } from '@etappe/domain/kernel/day'
import { type CooperationLevel, cooperationLevels } from '@etappe/domain/organisations/cooperation'
import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../app/words.ts'
import { DayField } from '../ui/day-field.tsx'
import css from './level-grid.module.css'

interface Props {
  readonly on: Day
  readonly onDay: (on: Day) => void
  readonly verdict: Verdict
  readonly isDayTyped: boolean
  /** Says whether what stands in the field is a day. */
  readonly onTyped: (isDay: boolean) => void
  /** The two organisations of the chosen cell. */
  readonly names: readonly [string, string] | null
  readonly level: CooperationLevel | null
  readonly onLevel: (level: CooperationLevel | null) => void
}

/** Above the grid: from which day the entries hold, and the level of the chosen cell for those who do not use keys. */
export function GridTools({ on, onDay, verdict, isDayTyped, onTyped, names, level, onLevel }: Props) {
  const { grid: words, noLevel } = useWords('network')
  const { cooperationLevel } = useWords('baseline')
  const [typed, setTyped] = useState<string | null>(on)
  const pair = names?.join(' – ') ?? ''
  return (
    <div className={css.tools}>
      <DayField
        className={css.day}
        label={words.on}
        value={typed}
        onChange={(value) => {
          setTyped(value)
          const read = day.safeParse(value)
          onTyped(read.success)
          if (read.success) onDay(read.data)
        }}
        error={isDayTyped ? null : words.wrongDay}
      />
      <div className={css.choice}>
        <p className="small">{pair}</p>
        <SegmentedControl
          size="xs"
          aria-label={pair}
          disabled={names === null || !verdict.ok || !isDayTyped}
          value={level ?? ''}
          onChange={(value) => onLevel(cooperationLevels.find((it) => it === value) ?? null)}
          data={[
            { value: '', label: noLevel },
            ...cooperationLevels.map((it) => ({ value: it, label: `${words.short[it]} ${cooperationLevel[it]}` })),
          ]}
        />
      </div>
      <p className={`${css.help} quiet small`}>{verdict.ok ? words.help : words.readOnly}</p>
    </div>
  )
}
