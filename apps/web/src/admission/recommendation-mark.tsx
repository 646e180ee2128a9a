import type { Interview } from '@etappe/domain/applications/interview'
import { IconAlertCircle, IconThumbDown, IconThumbUp } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'

const looks = {
  recommended: { Icon: IconThumbUp, tone: 'good' },
  withReservations: { Icon: IconAlertCircle, tone: 'warn' },
  notRecommended: { Icon: IconThumbDown, tone: 'bad' },
} satisfies Record<Interview['recommendation'], unknown>

/** What the talk came to: shape, word and colour. */
export function RecommendationMark({ recommendation }: Pick<Interview, 'recommendation'>) {
  const words = useWords('applications')
  const { Icon, tone } = looks[recommendation]
  return (
    <span className={`row nowrap ${tone}`}>
      <Icon size={16} className="icon" aria-hidden />
      {words.recommendation[recommendation]}
    </span>
  )
}
