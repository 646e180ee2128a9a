import type { Finding } from '@etappe/domain/baseline/finding'
import { byNumber, byVotes } from '@etappe/domain/baseline/finding-rules'
import { foldGerman } from '@etappe/domain/municipalities/municipality'
import type { FindingFilters } from './finding-search.ts'

/** The findings the address asks for, in its order. "B 4" finds by number. */
export function shownFindings(findings: readonly Finding[], { pillar: of, kind, text, sort }: FindingFilters): Finding[] {
  const looked = foldGerman(text ?? '')
  return findings
    .filter(
      (it) =>
        (of === undefined || it.pillar === (of === 'none' ? null : of)) &&
        (kind === undefined || it.kind === kind) &&
        (looked === '' || foldGerman(`B ${it.number} ${it.text} ${it.source}`).includes(looked)),
    )
    .toSorted(sort === 'votes' ? byVotes : byNumber)
}
