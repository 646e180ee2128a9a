import type { Round } from '@etappe/domain/applications/round'
import { daysBetween } from '@etappe/domain/kernel/day'
import { IconCircleCheckFilled, IconCircleDashed, IconCircleMinus } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './rounds-page.module.css'
import { roundState } from './round-state.ts'

const icons = { open: IconCircleCheckFilled, coming: IconCircleDashed, over: IconCircleMinus }

/** Whether a round is open, to come or over, in icon and word. */
export function RoundMark({ round }: { readonly round: Round }) {
  const { me } = useApp()
  const { state: words } = useWords('rounds')
  const state = roundState(round, me.today)
  const Icon = icons[state]
  return (
    <span className={css.mark} data-state={state}>
      <Icon size={16} className="icon" aria-hidden />
      {state === 'coming' ? words.coming({ days: daysBetween(me.today, round.opensOn) }) : words[state]}
    </span>
  )
}
