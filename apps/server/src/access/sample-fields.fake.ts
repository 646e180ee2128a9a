import type { Day } from '@etappe/domain/kernel/day'
import { nobody } from '@etappe/domain/meetings/meeting'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { testToday } from '../testing.ts'

export const uuid = () => crypto.randomUUID()
export const day = (text: string) => text as Day

export const meetingFields = {
  kind: 'review' as const,
  state: 'held' as const,
  heldOn: day('2026-11-20'),
  startsAt: '10:00',
  endsAt: '12:00',
  place: 'Rathaus',
  participants: nobody,
  notes: 'Notiz',
  nextSteps: '',
}
export const milestoneFields = { kind: 'agreement' as const, title: '', dueOn: day('2026-12-01'), doneOn: null, note: '', documentId: null }
export const grantFields = {
  role: 'officeStaff' as const,
  officeCode: 'KI' as OfficeCode,
  deputyForId: null,
  validFrom: testToday,
  validTo: null,
}
