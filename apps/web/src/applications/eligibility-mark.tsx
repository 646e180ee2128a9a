import type { EligibilityResult } from '@etappe/domain/applications/eligibility'
import { IconAlertTriangle, IconCheck, IconEye, IconX } from '@tabler/icons-react'
import css from './eligibility.module.css'
import { useEligibilityWords } from './use-eligibility-words.ts'

const looks = {
  met: { Icon: IconCheck, tone: 'good' },
  unmet: { Icon: IconX, tone: 'bad' },
  unmetSoft: { Icon: IconAlertTriangle, tone: 'warn' },
  needsPerson: { Icon: IconEye, tone: 'warn' },
} as const

/** How a prerequisite stands: icon and word. */
export function EligibilityMark({ result }: { readonly result: Pick<EligibilityResult, 'state' | 'hardness'> }) {
  const words = useEligibilityWords()
  const { Icon, tone } = looks[result.state === 'unmet' && result.hardness === 'soft' ? 'unmetSoft' : result.state]
  return (
    <span className={`${css.mark} ${tone}`}>
      <Icon size={16} className="icon" aria-hidden />
      {words.state(result)}
    </span>
  )
}
