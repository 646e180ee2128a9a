import type { EligibilityResult } from '@etappe/domain/applications/eligibility'
import type { Evidence } from '@etappe/domain/gates/evaluation'
import { countInWords } from '@etappe/i18n/gate-count'
import { evidenceLabel } from '@etappe/i18n/gate-terms'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

type Named = Pick<EligibilityResult, 'code' | 'atLeast' | 'atMost'>

/** What a prerequisite is called. */
export function useCriterionName(): (it: Named) => string {
  const { criterion } = useWords('gates')
  return ({ code, atLeast, atMost }) => criterion[code]({ atLeast, atMost })
}

/** A prerequisite and the value it looked at, in words. */
export function useEligibilityWords() {
  const { messages, formats } = useApp()
  const gates = useWords('gates')
  const baseline = useWords('baseline')
  const plan = useWords('plan')
  const { eligibility } = useWords('applications')
  const name = useCriterionName()
  const label = (it: Evidence) => evidenceLabel({ gates, baseline, plan, messages }, it)
  const listed = (items: readonly Evidence[]) => [...new Set(items.map(label).filter((it) => it !== ''))]
  return {
    name,
    state: ({ state, hardness }: Pick<EligibilityResult, 'state' | 'hardness'>): string =>
      state === 'unmet' && hardness === 'soft' ? eligibility.unmetSoft : eligibility.state[state],
    doubt: ({ doubt }: EligibilityResult): string => (doubt === null ? '' : eligibility.doubt[doubt]),
    source: ({ source }: EligibilityResult): string => eligibility.source[source],
    /** "2 von 3", then what was found. */
    looked: (it: EligibilityResult): string => {
      const counted = countInWords(gates, formats, { ...it })
      return [...(counted === null ? [] : [counted]), ...listed(it.evidence)].join(' · ')
    },
    missing: (it: EligibilityResult): string => (it.state === 'unmet' ? listed(it.gaps).join(' · ') : ''),
    howMet: ({ code }: EligibilityResult): string => gates.howMet[code],
  }
}
