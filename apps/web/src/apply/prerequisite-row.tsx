import type { ApplicationSection } from '@etappe/domain/applications/application-fields'
import type { EligibilityResult } from '@etappe/domain/applications/eligibility'
import { IconCircle, IconCircleCheckFilled, IconEye } from '@tabler/icons-react'
import { sectionOfCriterion } from './criterion-section.ts'
import css from './prerequisites.module.css'
import { useApplyWords } from './use-apply-words.ts'
import { useGapWords } from './use-gap-words.ts'

interface Props {
  readonly result: EligibilityResult
  readonly onGo: (section: ApplicationSection) => void
}

const looks = {
  met: { Icon: IconCircleCheckFilled, tone: 'var(--good)' },
  unmet: { Icon: IconCircle, tone: 'var(--ink-2)' },
  needsPerson: { Icon: IconEye, tone: 'var(--warn)' },
} as const

/** One prerequisite: how it stands, what is missing, and the way to where it is met. */
export function PrerequisiteRow({ result, onGo }: Props) {
  const { words, common, section } = useApplyWords()
  const { name, counted, advice } = useGapWords()
  const { state, hardness, code } = result
  const isUntold = result.evidence.length === 0
  const { Icon, tone } = looks[state]
  const place = sectionOfCriterion(code)
  const said = {
    met: common.eligibility.state.met,
    // A form that is half full has not failed at anything.
    unmet: hardness === 'soft' && !isUntold ? common.eligibility.unmetSoft : words.asked.open,
    needsPerson: words.asked.person,
  }
  const text = advice(result)
  // Of what nobody has named yet there is nothing to count.
  const count = isUntold && hardness === 'soft' ? null : counted(result)
  return (
    <li className={css.row}>
      <Icon size={18} className="icon" color={tone} aria-hidden />
      <div>
        <p className={state === 'met' ? undefined : 'strong'}>{name(result)}</p>
        <p className={css.state} data-state={state}>
          {said[state]}
          {count !== null && `, ${count}`}
        </p>
        {text !== null && (
          <p className={css.advice}>
            {text}{' '}
            <button type="button" className={css.go} onClick={() => onGo(place)}>
              {words.asked.where({ section: section(place) })}
            </button>
          </p>
        )}
      </div>
    </li>
  )
}
