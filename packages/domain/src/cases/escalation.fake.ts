import type { Day } from '../kernel/day.ts'
import type { EscalationFields } from './escalation.ts'

export function fakeEscalationFields(over: Partial<EscalationFields> = {}): EscalationFields {
  return {
    type: 'politics',
    light: 'red',
    text: 'Der Rat stellt die Strategie infrage.',
    measures: '',
    escalatedToId: null,
    escalatedTo: '',
    openedOn: '2026-11-10' as Day,
    resolvedOn: null,
    resolution: '',
    ...over,
  }
}
