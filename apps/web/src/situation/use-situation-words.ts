import type { SituationWords } from '@etappe/i18n/situation-words'
import { useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** The words the sentences and tables of a situation analysis are made of. */
export function useSituationWords(): SituationWords {
  const { messages, formats } = useApp()
  const situation = useWords('situation')
  const baseline = useWords('baseline')
  const coverage = useWords('coverage')
  const network = useWords('network')
  return useMemo(
    () => ({ messages, formats, situation, baseline, coverage, network }),
    [messages, formats, situation, baseline, coverage, network],
  )
}
