import type { AdmissionResult } from '@etappe/domain/applications/admission-decision'
import { IconCircleCheck, IconCircleX, IconHourglass } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'

const looks = {
  admitted: { Icon: IconCircleCheck, tone: 'good' },
  waitlisted: { Icon: IconHourglass, tone: 'warn' },
  rejected: { Icon: IconCircleX, tone: 'bad' },
} satisfies Record<AdmissionResult, unknown>

/** What was decided: shape, word and colour. */
export function DecisionMark({ result }: { readonly result: AdmissionResult }) {
  const words = useWords('applications')
  const { Icon, tone } = looks[result]
  return (
    <span className="row nowrap">
      <Icon size={16} className={`icon ${tone}`} aria-hidden />
      <span className="strong">{words.result[result]}</span>
    </span>
  )
}
