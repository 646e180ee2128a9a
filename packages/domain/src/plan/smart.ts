import type { Goal } from './goal.ts'
import { hasIndicator } from './goal-rules.ts'
import type { Measure } from './measure.ts'

/** The five questions of a SMART check, in the order of the letters. */
export const smartQuestions = ['specific', 'measurable', 'attainable', 'relevant', 'timeBound'] as const
export type SmartQuestion = (typeof smartQuestions)[number]

/** What would make a goal better. */
export const smartAdvices = [
  'tooShort',
  'noIndicator',
  'noStart',
  'noTarget',
  'noChange',
  'noMeasure',
  'noResponsible',
  'noFinding',
  'noDate',
  'noStartDate',
] as const
export type SmartAdvice = (typeof smartAdvices)[number]

export interface SmartAnswer {
  readonly question: SmartQuestion
  /** Empty when nothing is missing. */
  readonly advice: readonly SmartAdvice[]
}

type Judged = Pick<
  Goal,
  'title' | 'text' | 'indicator' | 'indicatorText' | 'startValue' | 'startOn' | 'targetValue' | 'targetOn' | 'findingIds'
>

/** A wish in one or two words says nobody what will be different. */
const fewestWords = 3

const when = (holds: boolean, advice: SmartAdvice): SmartAdvice[] => (holds ? [advice] : [])

const wordsIn = (text: string) => text.split(/\s+/).filter((it) => it !== '').length

function measurable(goal: Judged): SmartAdvice[] {
  const isSame = goal.startValue !== null && goal.startValue === goal.targetValue
  return [
    ...when(!hasIndicator(goal), 'noIndicator'),
    ...when(goal.startValue === null, 'noStart'),
    ...when(goal.targetValue === null, 'noTarget'),
    ...when(isSame, 'noChange'),
  ]
}

/**
 * Advice how a goal could be specific, measurable, attainable, relevant and time-bound, judged by its fields and its measures.
 * It never forbids anything.
 */
export function smartCheck(goal: Judged, measures: readonly Pick<Measure, 'state' | 'responsibleId'>[]): SmartAnswer[] {
  const living = measures.filter((it) => it.state !== 'dropped')
  return [
    { question: 'specific', advice: when(wordsIn(goal.title) < fewestWords && goal.text.trim() === '', 'tooShort') },
    { question: 'measurable', advice: measurable(goal) },
    {
      question: 'attainable',
      advice: living.length === 0 ? ['noMeasure'] : when(!living.some((it) => it.responsibleId !== null), 'noResponsible'),
    },
    { question: 'relevant', advice: when(goal.findingIds.length === 0, 'noFinding') },
    { question: 'timeBound', advice: [...when(goal.targetOn === null, 'noDate'), ...when(goal.startOn === null, 'noStartDate')] },
  ]
}
