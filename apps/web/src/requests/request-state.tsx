import type { RequestState as State } from '@etappe/domain/requests/case-request'
import { IconArrowBackUp, IconCircleCheck, IconCircleX, IconClock } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'

const marks = {
  open: { Icon: IconClock, tone: 'quiet' },
  granted: { Icon: IconCircleCheck, tone: 'good' },
  refused: { Icon: IconCircleX, tone: 'bad' },
  withdrawn: { Icon: IconArrowBackUp, tone: 'quiet' },
} satisfies Record<State, unknown>

/** What became of a request: shape, word and colour. */
export function RequestState({ state }: { readonly state: State }) {
  const words = useWords('requests')
  const { Icon, tone } = marks[state]
  return (
    <span className="row nowrap">
      <Icon size={16} className={`icon ${tone}`} aria-hidden />
      {words.state[state]}
    </span>
  )
}
