import type { CriterionResult } from '@etappe/domain/gates/evaluation'
import type { Areas } from './areas.ts'
import type { Formats } from './format.ts'

type Counted = Pick<CriterionResult, 'code' | 'count' | 'atLeast' | 'atMost'>

/** How many there are of what a criterion counts: "2 von 3", "30 %"; `null` where it counts nothing. */
export function countInWords(words: Areas['gates'], formats: Formats, { code, count, atLeast, atMost }: Counted): string | null {
  if (count === null) return null
  const shown = formats.number(count)
  if (code === 'coordinatorShare') return words.count.percent({ count: shown })
  if (code === 'sizeRecommended') return words.count.inhabitants({ count: shown })
  if (atLeast === null) return null
  if (atMost !== null && count > atMost) return words.count.only({ count: shown })
  const needed = formats.number(atLeast)
  return count > atLeast ? words.count.beyond({ count: shown, needed }) : words.count.of({ count: shown, needed })
}
