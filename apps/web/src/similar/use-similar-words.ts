import type { Likeness, SimilarCase } from '@etappe/domain/plan/similar'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** Why a case is like another and what was released of it, in words. */
export function useSimilarWords() {
  const { messages: m, formats } = useApp()
  const words = useWords('similar')
  const { pillar } = useWords('baseline')
  return {
    why: (it: Likeness): string => {
      const reasons = [
        it.topics.length > 0 && words.why.topics({ topics: formats.list(it.topics.map((topic) => m.cases.topic[topic])) }),
        it.isSameKind && words.why.kind,
        it.isSameSize && words.why.size,
        it.pillars.length > 0 && words.why.pillars({ pillars: formats.list(it.pillars.map((one) => pillar[one])) }),
      ].filter((reason) => reason !== false)
      return reasons.length > 0 ? reasons.join(' · ') : words.why.nothing
    },
    counts: (it: Pick<SimilarCase, 'goals' | 'measures' | 'offers' | 'experience'>): string =>
      formats.list(
        [
          it.goals && words.counts.goals({ count: it.goals.length }),
          it.measures && words.counts.measures({ count: it.measures.length }),
          it.offers && words.counts.offers({ count: it.offers.length }),
          it.experience !== null && words.counts.experience,
        ].filter((part) => part !== null && part !== false),
      ),
  }
}
