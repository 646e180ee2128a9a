import type { DecimalSign } from '@etappe/domain/kernel/figure-input'
import type { Day } from '@etappe/domain/kernel/day'
import { type DecisionId, decisionId, type DocumentId } from '@etappe/domain/kernel/id'
import { type Decision, type DecisionFields, decisionFields, type DecisionResult } from '@etappe/domain/plan/decision'
import { type Checked, checkFields } from '../ui/field-check.ts'
import type { RecordDraft } from '../ui/use-record-form.ts'
import { figureOf, typedFigure } from '../ui/typed-figure.ts'

/** A decision as it stands in its form. */
export interface DecisionContent {
  readonly body: string
  readonly sessionOn: string | null
  readonly subject: string
  readonly result: DecisionResult | null
  readonly votesFor: string
  readonly votesAgainst: string
  readonly votesAbstained: string
  readonly documentId: DocumentId | null
  readonly note: string
}

export type DecisionDraft = RecordDraft<DecisionId, DecisionFields, DecisionContent>

const votes = ['votesFor', 'votesAgainst', 'votesAbstained'] as const

export const decisionContent = (fields: Partial<DecisionFields>, decimal: DecimalSign): Partial<DecisionContent> => {
  const { votesFor: _for, votesAgainst: _against, votesAbstained: _abstained, ...rest } = fields
  const typed = votes.flatMap((it) => (fields[it] === undefined ? [] : [[it, typedFigure(fields[it], decimal)] as const]))
  return { ...rest, ...Object.fromEntries(typed) }
}

export const newDecision = (): DecisionDraft => ({
  id: decisionId.parse(crypto.randomUUID()),
  base: null,
  content: {
    body: '',
    sessionOn: null,
    subject: '',
    result: null,
    votesFor: '',
    votesAgainst: '',
    votesAbstained: '',
    documentId: null,
    note: '',
  },
})

export function draftOfDecision({ id, caseId: _case, version, ...fields }: Decision, decimal: DecimalSign): DecisionDraft {
  return { id, base: { ...fields, version }, content: decisionContent(fields, decimal) as DecisionContent }
}

/** What the server would say. */
export function checkDecision(content: DecisionContent, today: Day, decimal: DecimalSign): Checked<DecisionFields> {
  const counted = Object.fromEntries(votes.map((it) => [it, figureOf(content[it], decimal)]))
  return checkFields(decisionFields, { ...content, ...counted }, (fields) =>
    fields.sessionOn > today ? { sessionOn: 'in-the-future' } : {},
  )
}
