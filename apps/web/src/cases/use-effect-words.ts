import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { CourseChange, CourseEffect, Period } from '@etappe/domain/cases/course-effect'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

type Words = ReturnType<typeof useWords<'course'>>['effect']
type Formats = ReturnType<typeof useApp>['formats']

/** What becomes of the support. */
function ofSupport(words: Words, formats: Formats, { support, dropped }: CourseEffect): (string | false)[] {
  const period = ({ from, to }: Period) => ({ from: formats.day(from), to: formats.day(to) })
  return [support !== null && words.supportBegins(period(support)), dropped !== null && words.supportDropped(period(dropped))]
}

/** What resting and going on do, and do not do. */
function ofRest(words: Words, formats: Formats, { case: it }: CaseDetail, change: CourseChange): (string | false)[] {
  const rests = change.kind === 'hold' || change.kind === 'resume'
  return [
    change.kind === 'hold' && change.until === null && it.phase !== 'support' && words.still,
    rests && it.supportEnd !== null && words.window({ day: formats.day(it.supportEnd) }),
  ]
}

/** What a change does, as far as it is not the days of the gates. */
export function useEffectWords(detail: CaseDetail, change: CourseChange | null, effect: CourseEffect | null): string[] {
  const { formats } = useApp()
  const words = useWords('course').effect
  if (change === null || effect === null) return []
  const dropsAgreed = change.kind === 'enter' && effect.dropped === null && detail.gateDates.length > 0
  const isStill = change.kind !== 'discontinue' && change.kind !== 'hold' && effect.gates.every((it) => it.days === 0)
  return [
    ...ofSupport(words, formats, effect),
    dropsAgreed && words.agreedDropped,
    ...ofRest(words, formats, detail, change),
    isStill && words.unchanged,
  ].filter((it) => typeof it === 'string')
}
