import type { Verdict } from '@etappe/domain/access/policy'
import type { Day } from '@etappe/domain/kernel/day'
import { type Cooperation, type CooperationLevel, cooperationLevels } from '@etappe/domain/organisations/cooperation'
import { ActionIcon, NativeSelect } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { LevelMark } from './level-mark.tsx'
import css from './organisation-panel.module.css'

interface Props {
  readonly cooperation: Cooperation
  /** The organisation it is with, as people call it. */
  readonly name: string
  readonly on: Day
  readonly verdict: Verdict
  /** Sets another level from today on; `null` where that makes no sense. */
  readonly onLevel: ((level: CooperationLevel | null) => void) | null
  readonly onOther: () => void
  readonly onEdit: () => void
}

/** One cooperation of the organisation shown: with whom, how closely, since when; closer or looser since today with one choice. */
export function PanelCooperation({ cooperation: it, name, on, verdict, onLevel, onOther, onEdit }: Props) {
  const { me, formats } = useApp()
  const { panel: words, noLevel } = useWords('network')
  const { cooperationLevel } = useWords('baseline')
  const span = () => {
    if (it.validTo !== null) return words.span({ from: formats.day(it.validFrom), to: formats.day(it.validTo) })
    return it.validFrom > on ? words.from({ from: formats.day(it.validFrom) }) : words.since({ from: formats.day(it.validFrom) })
  }
  return (
    <li className={css.cooperation}>
      <LevelMark level={it.level} />
      <div className={css.words}>
        <button type="button" className={css.other} onClick={onOther}>
          {name}
        </button>
        <span className="quiet small">
          {cooperationLevel[it.level]}, {span()}
        </span>
        {it.note !== '' && (
          <span className="quiet small" dir="auto">
            {it.note}
          </span>
        )}
      </div>
      {verdict.ok && (
        <ActionIcon variant="subtle" size={32} aria-label={words.edit({ name })} onClick={onEdit}>
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      )}
      {verdict.ok && onLevel && (
        <NativeSelect
          className={css.level}
          size="xs"
          aria-label={words.level({ name, on: formats.day(me.today) })}
          value={it.level}
          onChange={(event) => onLevel(cooperationLevels.find((level) => level === event.currentTarget.value) ?? null)}
          data={[
            { value: '', label: words.fromToday({ level: noLevel }) },
            ...cooperationLevels.map((level) => ({
              value: level,
              label: level === it.level ? cooperationLevel[level] : words.fromToday({ level: cooperationLevel[level] }),
            })),
          ]}
        />
      )}
    </li>
  )
}
