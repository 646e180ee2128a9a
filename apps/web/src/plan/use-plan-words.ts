import type { Decision } from '@etappe/domain/plan/decision'
import type { Goal } from '@etappe/domain/plan/goal'
import type { Measure } from '@etappe/domain/plan/measure'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

type Costing = Pick<Measure, 'costState' | 'costEuro'>
type Timed = Pick<Measure, 'startsOn' | 'endsOn'>

/** How goals and measures are named and written on every page of the plan. */
export function usePlanWords() {
  const { formats } = useApp()
  const words = useWords('plan')
  const baseline = useWords('baseline')
  const euro = (amount: number) => words.euro({ amount: formats.number(amount) })
  return {
    words,
    baseline,
    formats,
    euro,
    goalNumber: (it: Pick<Goal, 'number'>) => words.goalNumber({ number: it.number }),
    measureNumber: (it: Pick<Measure, 'number'>) => words.measureNumber({ number: it.number }),
    goalName: (it: Pick<Goal, 'number' | 'title'>) => `${words.goalNumber({ number: it.number })} ${it.title}`,
    measureName: (it: Pick<Measure, 'number' | 'title'>) => `${words.measureNumber({ number: it.number })} ${it.title}`,
    decisionName: (it: Pick<Decision, 'body' | 'sessionOn'>) => words.decision.line({ body: it.body, day: formats.day(it.sessionOn) }),
    cost: (it: Costing) => (it.costState === 'amount' && it.costEuro !== null ? euro(it.costEuro) : words.costState[it.costState]),
    span: ({ startsOn, endsOn }: Timed): string | null => {
      if (startsOn !== null && endsOn !== null) return `${formats.dayCompact(startsOn)} – ${formats.dayCompact(endsOn)}`
      if (startsOn !== null) return words.measures.from({ day: formats.dayCompact(startsOn) })
      return endsOn === null ? null : words.measures.until({ day: formats.dayCompact(endsOn) })
    },
  }
}
export type PlanWords = ReturnType<typeof usePlanWords>
