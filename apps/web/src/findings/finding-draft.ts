import { cellOfKey } from '@etappe/domain/baseline/cell-key'
import { type Finding, type FindingFields, findingFields } from '@etappe/domain/baseline/finding'
import type { FindingKind } from '@etappe/domain/baseline/finding-kind'
import { findingId } from '@etappe/domain/kernel/id'
import { type Checked, checkFields } from '../ui/field-check.ts'
import type { RecordDraft } from '../ui/use-record-form.ts'
import type { FindingSearch } from './finding-search.ts'

/** A finding as it stands in its form: the kind may not be chosen yet. */
export interface FindingContent extends Omit<FindingFields, 'kind'> {
  readonly kind: FindingKind | null
}

export type FindingDraft = RecordDraft<Finding['id'], FindingFields, FindingContent>

/** What a new finding begins with. */
export type Beginning = Pick<FindingSearch, 'as' | 'of' | 'cell'>

/** A new finding; about a gap it is of the kind "gap" and of the pillar of that cell. */
export function newFinding({ as, of, cell }: Beginning): FindingDraft {
  const pillar = cell ? cellOfKey(cell).pillar : (of ?? null)
  const kind = cell ? 'gap' : (as ?? null)
  const content = { kind, pillar, text: '', weight: 2, source: '', cells: cell ? [cell] : [], offerIds: [], indicators: [] }
  return { id: findingId.parse(crypto.randomUUID()), base: null, content }
}

export function draftOfFinding(finding: Finding): FindingDraft {
  const { id, version, kind, pillar, text, weight, source, cells, offerIds, indicators } = finding
  const content = { kind, pillar, text, weight, source, cells, offerIds, indicators }
  return { id, base: { ...content, version }, content }
}

export const checkFinding = (content: FindingContent): Checked<FindingFields> => checkFields(findingFields, { ...content }, () => ({}))
