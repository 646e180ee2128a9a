import type { Finding } from '@etappe/domain/baseline/finding'
import { findingKinds } from '@etappe/domain/baseline/finding-kind'
import { pillars } from '@etappe/domain/baseline/pillar'
import { useWords } from '../app/words.ts'
import type { FindingSearch } from './finding-search.ts'
import type { Place } from './use-move.ts'

/** A column of the board. */
export interface BoardColumn extends Place {
  readonly key: string
  readonly holds: (finding: Finding) => boolean
  /** What a new finding of this column begins with. */
  readonly begin: Pick<FindingSearch, 'as' | 'of'>
}

/** The columns of the board: the kinds, or the pillars and what concerns all of them. */
export function useBoardColumns(by: FindingSearch['columns']): readonly BoardColumn[] {
  const { findingKind, pillar: pillarWords, allPillars } = useWords('baseline')
  if (by !== 'pillar')
    return findingKinds.map((kind) => ({
      key: kind,
      name: findingKind[kind],
      fields: { kind },
      begin: { as: kind },
      holds: (it) => it.kind === kind,
    }))
  return [...pillars, null].map((pillar) => ({
    key: pillar ?? 'none',
    name: pillar === null ? allPillars : pillarWords[pillar],
    fields: { pillar },
    begin: pillar === null ? {} : { of: pillar },
    holds: (it) => it.pillar === pillar,
  }))
}
