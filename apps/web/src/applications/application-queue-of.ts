import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import type { ApplicationQueue } from '@etappe/domain/applications/application-queue'
import { queueOf } from '@etappe/domain/applications/queue-of'
import type { Day } from '@etappe/domain/kernel/day'

/** The heap the application of a page lies on. */
export const queueOfDetail = ({ application, decisions }: ApplicationDetail, on: Day): ApplicationQueue =>
  queueOf({ ...application, isWaitingForSignature: decisions.some((it) => it.state === 'open') }, on)
