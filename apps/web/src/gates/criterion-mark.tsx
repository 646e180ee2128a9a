import type { CriterionState } from '@etappe/domain/gates/evaluation'
import { IconCheck, IconNoteOff, IconX } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './criterion.module.css'

const looks = {
  met: { Icon: IconCheck, tone: 'good' },
  unmet: { Icon: IconX, tone: 'bad' },
  waived: { Icon: IconNoteOff, tone: 'warn' },
} as const

/** Met, open or waived: icon and word. */
export function CriterionMark({ state }: { readonly state: CriterionState }) {
  const words = useWords('gates')
  const { Icon, tone } = looks[state]
  return (
    <span className={`${css.mark} ${tone}`}>
      <Icon size={16} className="icon" aria-hidden />
      {words.criterionState[state]}
    </span>
  )
}
