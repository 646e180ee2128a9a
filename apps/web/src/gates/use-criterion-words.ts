import type { CriterionResult, Evidence } from '@etappe/domain/gates/evaluation'
import { countInWords } from '@etappe/i18n/gate-count'
import { evidenceLabel } from '@etappe/i18n/gate-terms'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** Evidence is read in a line; the record itself has the rest. */
const longest = 72
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest - 2).trimEnd()} …` : text)

/** A criterion and what shows it, in words. */
export function useCriterionWords() {
  const { messages, formats } = useApp()
  const words = useWords('gates')
  const baseline = useWords('baseline')
  const plan = useWords('plan')
  return {
    words,
    name: ({ code, atLeast, atMost }: Pick<CriterionResult, 'code' | 'atLeast' | 'atMost'>): string =>
      words.criterion[code]({ atLeast, atMost }),
    /** "Vereinbarung unterzeichnet, 12.03.2026" */
    evidence: (it: Evidence): string => {
      const label = evidenceLabel({ gates: words, baseline, plan, messages }, { ...it, label: cut(it.label) })
      if (it.on === null) return label
      return label === '' ? formats.day(it.on) : words.evidenceOn({ label, day: formats.day(it.on) })
    },
    /** "2 von 3", "30 %"; `null` where the criterion counts nothing. */
    counted: (result: CriterionResult): string | null => countInWords(words, formats, result),
  }
}
