import type { ApplicationState } from '@etappe/domain/applications/application-course'
import {
  IconCircleCheck,
  IconCircleX,
  IconClipboardCheck,
  IconCopy,
  IconDoorExit,
  IconHourglass,
  IconInbox,
  IconMessageQuestion,
  IconPhone,
  IconStar,
} from '@tabler/icons-react'
import { useWords } from '../app/words.ts'

const looks = {
  submitted: { Icon: IconInbox, tone: 'quiet' },
  incomplete: { Icon: IconMessageQuestion, tone: 'warn' },
  checked: { Icon: IconClipboardCheck, tone: 'quiet' },
  interviewed: { Icon: IconPhone, tone: 'quiet' },
  rated: { Icon: IconStar, tone: 'quiet' },
  waitlisted: { Icon: IconHourglass, tone: 'warn' },
  admitted: { Icon: IconCircleCheck, tone: 'good' },
  rejected: { Icon: IconCircleX, tone: 'bad' },
  withdrawn: { Icon: IconDoorExit, tone: 'quiet' },
  duplicate: { Icon: IconCopy, tone: 'quiet' },
} satisfies Record<ApplicationState, unknown>

/** Where an application stands: shape, word and colour. */
export function ApplicationStateMark({ state }: { readonly state: ApplicationState }) {
  const words = useWords('applications')
  const { Icon, tone } = looks[state]
  return (
    <span className="row nowrap">
      <Icon size={16} className={`icon ${tone}`} aria-hidden />
      {words.state[state]}
    </span>
  )
}
