import { interviewQuestions, recommendations } from '@etappe/domain/applications/interview'
import { day } from '@etappe/domain/kernel/day'
import type { Areas } from '@etappe/i18n/areas'
import type { Formats } from '@etappe/i18n/format'
import type { ConflictWords } from '../ui/conflict.ts'

/** How the two versions of a talk's field are written in the conflict dialog. */
export function interviewConflictWords(words: Areas['applications'], formats: Formats): ConflictWords {
  const labels: Readonly<Record<string, string>> = words.field.interview
  const texts = ['participants', 'note', 'reason']
  const answers = (value: Readonly<Record<string, unknown>>) =>
    interviewQuestions
      .flatMap((it) => (typeof value[it] === 'string' && value[it] !== '' ? [`${words.question[it].name}: ${value[it]}`] : []))
      .join('\n')
  return {
    label: (field) => labels[field] ?? field,
    isText: (field) => texts.includes(field),
    show: (_field, value) => {
      if (typeof value === 'object' && value !== null) return answers(value as Readonly<Record<string, unknown>>)
      if (typeof value !== 'string') return ''
      const recommendation = recommendations.find((it) => it === value)
      if (recommendation) return words.recommendation[recommendation]
      const read = day.safeParse(value)
      return read.success ? formats.day(read.data) : value
    },
  }
}
