import type { ApplicantView } from '@etappe/domain/applications/applicant-view'
import { type ApplicantStep, closedStates } from '@etappe/domain/applications/application-course'
import type { Day } from '@etappe/domain/kernel/day'

export type CourseMark = 'done' | 'running' | 'ahead' | 'skipped'

export interface CourseStep {
  readonly step: ApplicantStep
  readonly on: Day | null
  readonly mark: CourseMark
}

const isOver = (state: ApplicantView['state']) => (closedStates as readonly string[]).includes(state)

/** The steps with how far each is: what comes after the last one that was taken runs, unless everything is over. */
export function courseOf({ steps, state }: Pick<ApplicantView, 'steps' | 'state'>): CourseStep[] {
  const last = steps.findLastIndex((it) => it.on !== null)
  return steps.map((it, index): CourseStep => {
    if (it.on !== null) return { ...it, mark: 'done' }
    if (index < last || isOver(state)) return { ...it, mark: 'skipped' }
    return { ...it, mark: index === last + 1 ? 'running' : 'ahead' }
  })
}
