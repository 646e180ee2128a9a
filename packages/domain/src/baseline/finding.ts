import { z } from 'zod'
import { caseId, findingId, offerId } from '../kernel/id.ts'
import { line, requiredText } from '../kernel/text.ts'
import { cellKey } from './cell-key.ts'
import { indicatorKey } from './indicator.ts'
import { pillar } from './pillar.ts'
import { findingKind } from './finding-kind.ts'

/** What a person may edit of a finding (Befund). Without a pillar it concerns all three. */
export const findingFields = z.object({
  kind: findingKind,
  pillar: pillar.nullable(),
  text: requiredText(4000),
  /** 1 (low) to 3 (high). */
  weight: z.int().min(1, { error: 'out-of-range' }).max(3, { error: 'out-of-range' }),
  source: line(300),
  /** The empty cells of the coverage matrix it speaks of: a gap without such a finding is one nobody has thought about yet. */
  cells: z.array(cellKey).max(36, { error: 'too-many' }),
  offerIds: z.array(offerId).max(100, { error: 'too-many' }),
  indicators: z.array(indicatorKey).max(40, { error: 'too-many' }),
})
export type FindingFields = z.infer<typeof findingFields>

export const findingRecord = findingFields.extend({
  id: findingId,
  caseId,
  /** Running within the case; people say "B 4". */
  number: z.int(),
  /** Dots it got in a workshop. */
  votes: z.int().min(0),
  version: z.int(),
})
export type Finding = z.infer<typeof findingRecord>
