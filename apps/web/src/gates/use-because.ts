import { openCriteria } from '@etappe/domain/gates/evaluation'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { GateBecause } from './gate-verdicts.ts'
import type { OpenGate } from './open-gate.ts'

/** Why something is not possible at a gate, in words. */
export function useBecause({ panel }: OpenGate) {
  const { messages: m } = useApp()
  const { act } = useWords('gates')
  return (because: GateBecause): string => {
    if (because === 'hard-open') return act.propose.hardOpen({ count: openCriteria(panel.evaluation, 'hard').length })
    if (because === 'own-proposal') return act.because.own
    if (because === 'forbidden') return panel.proposal === null ? act.because.cannotPropose : act.because.notAllowed
    return m.errors.code[because]
  }
}
