import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { CourseChange, CourseEffect, Period } from '@etappe/domain/cases/course-effect'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** What a change does, as far as it is not the days of the gates. */
export function useEffectWords(detail: CaseDetail, change: CourseChange | null, effect: CourseEffect | null): string[] {
  const { formats } = useApp()
  const words = useWords('course').effect
  if (change === null || effect === null) return []
  const { supportEnd } = detail.case
  const period = ({ from, to }: Period) => ({ from: formats.day(from), to: formats.day(to) })
  const rests = change.kind === 'hold' || change.kind === 'resume'
  const isStill = change.kind !== 'discontinue' && effect.gates.every((it) => it.days === 0)
  return [
    effect.support && words.supportBegins(period(effect.support)),
    effect.dropped && words.supportDropped(period(effect.dropped)),
    change.kind === 'enter' && effect.dropped === null && detail.gateDates.length > 0 && words.agreedDropped,
    change.kind === 'hold' && change.until === null && detail.case.phase !== 'support' && words.still,
    rests && supportEnd !== null && words.window({ day: formats.day(supportEnd) }),
    isStill && change.kind !== 'hold' && words.unchanged,
  ].filter((it) => typeof it === 'string')
}
