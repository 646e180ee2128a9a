import { type Escalation, type EscalationFields, escalationFields } from '@etappe/domain/cases/escalation'
import type { Day } from '@etappe/domain/kernel/day'
import { type EscalationId, escalationId } from '@etappe/domain/kernel/id'
import { type Checked, checkFields } from '../ui/field-check.ts'
import type { RecordDraft } from '../ui/use-record-form.ts'

/** An escalation as it stands in its form; a day may be typed and not readable. */
export interface EscalationContent extends Omit<EscalationFields, 'openedOn' | 'resolvedOn'> {
  readonly openedOn: string | null
  readonly resolvedOn: string | null
}
export type EscalationDraft = RecordDraft<EscalationId, EscalationFields, EscalationContent>

export const newEscalation = (openedOn: Day): EscalationDraft => ({
  id: escalationId.parse(crypto.randomUUID()),
  base: null,
  content: {
    type: 'conflict',
    light: 'amber',
    text: '',
    measures: '',
    escalatedToId: null,
    escalatedTo: '',
    openedOn,
    resolvedOn: null,
    resolution: '',
  },
})

export function draftOfEscalation({ id, caseId: _case, openedBy: _by, version, ...fields }: Escalation): EscalationDraft {
  return { id, base: { ...fields, version }, content: fields }
}

/** What the server would say. */
export function checkEscalation(content: EscalationContent, today: Day): Checked<EscalationFields> {
  return checkFields(escalationFields, { ...content }, ({ openedOn, resolvedOn, resolution }) => ({
    ...(openedOn > today && { openedOn: 'in-the-future' as const }),
    ...(resolvedOn !== null && resolvedOn > today && { resolvedOn: 'in-the-future' as const }),
    ...(resolvedOn !== null && resolvedOn < openedOn && { resolvedOn: 'end-before-start' as const }),
    ...(resolvedOn !== null && resolution.trim() === '' && { resolution: 'required' as const }),
  }))
}
