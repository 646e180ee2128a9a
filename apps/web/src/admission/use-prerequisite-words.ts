import { countInWords } from '@etappe/i18n/gate-count'
import { evidenceLabel } from '@etappe/i18n/gate-terms'
import type { EligibilityResult } from '@etappe/domain/applications/eligibility'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

type Named = Pick<EligibilityResult, 'code' | 'atLeast' | 'atMost'>

const mostNamed = 4

/** A prerequisite of the admission in words: what it is called, what it found, why somebody has to look. */
export function usePrerequisiteWords() {
  const { messages, formats } = useApp()
  const gates = useWords('gates')
  const baseline = useWords('baseline')
  const plan = useWords('plan')
  const { eligibility } = useWords('applications')
  const found = ({ evidence, gaps, state }: EligibilityResult): string[] =>
    (state === 'unmet' && gaps.length > 0 ? gaps : evidence)
      .map((it) => evidenceLabel({ gates, baseline, plan, messages }, it))
      .filter((it) => it !== '')
      .slice(0, mostNamed)
  return {
    name: ({ code, atLeast, atMost }: Named): string => gates.criterion[code]({ atLeast, atMost }),
    /** "14.543 Einwohner/innen", "2 von 3, Stadtverwaltung und Elternrat"; empty when there is nothing to say. */
    value: (result: EligibilityResult): string => {
      const counted = countInWords(gates, formats, result)
      const named = formats.list(found(result))
      return [counted, named].filter(Boolean).join(', ')
    },
    state: ({ state, hardness }: EligibilityResult): string =>
      state === 'unmet' && hardness === 'soft' ? eligibility.unmetSoft : eligibility.state[state],
    doubt: ({ doubt, state }: EligibilityResult): string | null =>
      doubt !== null && state === 'needsPerson' ? eligibility.doubt[doubt] : null,
    hardness: gates.hardness,
  }
}
