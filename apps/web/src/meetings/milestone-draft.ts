import type { Day } from '@etappe/domain/kernel/day'
import { type DocumentId, milestoneId } from '@etappe/domain/kernel/id'
import { type Milestone, type MilestoneFields, milestoneFields, type MilestoneKind } from '@etappe/domain/meetings/milestone'
import { milestoneProblems } from '@etappe/domain/meetings/milestone-rules'
import { type Checked, checkFields } from '../ui/field-check.ts'
import type { RecordDraft } from '../ui/use-record-form.ts'

/** A milestone as it stands in its form: not chosen yet, or typed and not readable. */
export interface MilestoneContent {
  readonly kind: MilestoneKind | null
  readonly title: string
  readonly dueOn: string | null
  readonly doneOn: string | null
  readonly note: string
  readonly documentId: DocumentId | null
}

export type MilestoneDraft = RecordDraft<Milestone['id'], MilestoneFields, MilestoneContent>

export const newMilestone = (): MilestoneDraft => ({
  id: milestoneId.parse(crypto.randomUUID()),
  base: null,
  content: { kind: null, title: '', dueOn: null, doneOn: null, note: '', documentId: null },
})

export function draftOfMilestone({ id, version, kind, title, dueOn, doneOn, note, documentId }: Milestone): MilestoneDraft {
  const content = { kind, title, dueOn, doneOn, note, documentId }
  return { id, base: { ...content, version }, content }
}

export const checkMilestone = (content: MilestoneContent, today: Day): Checked<MilestoneFields> =>
  checkFields(milestoneFields, { ...content }, (fields) => milestoneProblems(fields, today))
