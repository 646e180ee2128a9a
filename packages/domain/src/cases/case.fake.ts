import type { Day } from '../kernel/day.ts'
import { caseId } from '../kernel/id.ts'
import type { OfficeCode } from '../offices/office.ts'
import type { Case, CaseFields } from './case.ts'
import type { CaseNumber } from './case-number.ts'

let count = 0
/** A fresh, valid id that is the same in every run. */
export const fakeId = () => `00000000-0000-4000-8000-${(++count).toString(16).padStart(12, '0')}`

export function fakeCaseFields(over: Partial<CaseFields> = {}): CaseFields {
  return {
    name: 'Sprachbrücken',
    municipalityKeys: [],
    areaText: 'Nordermühlen',
    concern: 'Kita und Grundschule sprechen dieselbe Sprache',
    topics: ['language'],
    contactName: '',
    contactFunction: '',
    contactEmail: '',
    contactPhone: '',
    coordinator: '',
    coordinatorShare: null,
    steeringGroup: '',
    note: '',
    ...over,
  }
}

export function fakeCase(over: Partial<Case> = {}): Case {
  count += 1
  return {
    ...fakeCaseFields(),
    id: caseId.parse(fakeId()),
    number: `KI-N-${String(count).padStart(3, '0')}` as CaseNumber,
    kind: 'network',
    officeCode: 'KI' as OfficeCode,
    ownerId: null,
    lifecycle: 'active',
    holdReason: '',
    holdUntil: null,
    endReasonCode: null,
    endReason: '',
    quotaReason: '',
    startedOn: '2026-01-12' as Day,
    phase: 'baseline',
    supportStart: null,
    supportEnd: null,
    supportReason: '',
    waitingUntil: null,
    waitingReason: '',
    programmeVersion: 1,
    closedOn: null,
    version: 1,
    ...over,
  }
}
