import type { EligibilityResult } from '@etappe/domain/applications/eligibility'
import { countInWords } from '@etappe/i18n/gate-count'
import { useWords } from '../app/words.ts'
import { useApplyWords } from './use-apply-words.ts'

/** What a prerequisite asks for, what it found and what it still misses, in the words of the form. */
export function useGapWords() {
  const { words, formats, labels, common } = useApplyWords()
  const gates = useWords('gates')
  const { department, organisationKind } = useWords('baseline')
  const vocabulary: Readonly<Record<string, Readonly<Record<string, string>>>> = { department, organisationKind, caseField: labels }
  const inWords = (term: string | null, label: string) => {
    const [area = '', name = ''] = term?.split('.') ?? []
    return vocabulary[area]?.[name] ?? label
  }
  return {
    name: ({ code, atLeast, atMost }: Pick<EligibilityResult, 'code' | 'atLeast' | 'atMost'>) => gates.criterion[code]({ atLeast, atMost }),
    /** "2 von 3" */
    counted: (it: EligibilityResult) => countInWords(gates, formats, it),
    /** Why somebody has to look, or how it is met; `null` when it is met. */
    advice: ({ state, doubt, gaps, code }: EligibilityResult): string | null => {
      if (state === 'met') return null
      const names = [...new Set(gaps.map((it) => inWords(it.term, it.label)).filter((it) => it !== ''))]
      const missing = names.length > 0 ? ` ${words.asked.missing({ names: formats.list(names) })}` : ''
      const why = doubt ? common.eligibility.doubt[doubt] : words.asked.how[code]
      return `${why ?? ''}${missing}`.trim()
    },
  }
}
