import type { EligibilityResult } from '@etappe/domain/applications/eligibility'
import { IconAlertCircle, IconCheck, IconEye, IconX } from '@tabler/icons-react'
import css from './prerequisite.module.css'
import { usePrerequisiteWords } from './use-prerequisite-words.ts'

const lookOf = ({ state, hardness }: EligibilityResult) => {
  if (state === 'met') return { Icon: IconCheck, tone: 'good' }
  if (state === 'needsPerson') return { Icon: IconEye, tone: 'warn' }
  return hardness === 'soft' ? { Icon: IconAlertCircle, tone: 'warn' } : { Icon: IconX, tone: 'bad' }
}

/** Met, not met, or to be looked at: shape, word and colour. */
export function PrerequisiteMark({ result }: { readonly result: EligibilityResult }) {
  const words = usePrerequisiteWords()
  const { Icon, tone } = lookOf(result)
  return (
    <span className={`${css.mark} ${tone}`}>
      <Icon size={16} className="icon" aria-hidden />
      {words.state(result)}
    </span>
  )
}
