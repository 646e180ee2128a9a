import type { Application } from '@etappe/domain/applications/application'
import { isApplicationOpen } from '@etappe/domain/applications/application-course'

/**
 * unchecked: the application is not accepted yet. over: it ended without a talk. none: nobody may write one here.
 * guide: the talk is written. list: the talks are read.
 */
export type InterviewStage = 'unchecked' | 'over' | 'none' | 'guide' | 'list'

interface Asked {
  readonly application: Pick<Application, 'state' | 'checkedOn'>
  /** Talks there are. */
  readonly talks: number
  readonly mayWrite: boolean
  /** Somebody asked to write: a new one, or to change one that is there. */
  readonly isAsked: boolean
}

/** What the page of the talk shows. */
export function interviewStage({ application, talks, mayWrite, isAsked }: Asked): InterviewStage {
  if (talks > 0) return mayWrite && isAsked ? 'guide' : 'list'
  if (!isApplicationOpen(application.state)) return 'over'
  if (application.state === 'submitted' || (application.state === 'incomplete' && application.checkedOn === null)) return 'unchecked'
  return mayWrite ? 'guide' : 'none'
}
