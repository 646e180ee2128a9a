import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { Button } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { AcceptButton } from './accept-button.tsx'
import { queueOfDetail } from './application-queue-of.ts'
import { GoOnLink } from './go-on-link.tsx'
import type { DirectActs } from './use-direct-acts.ts'

interface Props {
  readonly detail: ApplicationDetail
  readonly direct: DirectActs
  readonly onAssignOffice: () => void
}

/** What comes next with an application, as the one button that stands out. */
export function NextStep({ detail, direct, onAssignOffice }: Props) {
  const { me } = useApp()
  const { next: words, handOver } = useWords('intake').act
  const queue = queueOfDetail(detail, me.today)
  if (detail.application.officeCode === null && queue !== 'closed') return <Button onClick={onAssignOffice}>{handOver.do}</Button>
  if (queue === 'new' || queue === 'incomplete') return <AcceptButton queue={queue} direct={direct} />
  if (queue === 'snoozed')
    return (
      <Button loading={direct.isPending} onClick={direct.wake}>
        {words.snoozed}
      </Button>
    )
  return <GoOnLink application={detail.application} queue={queue} />
}
