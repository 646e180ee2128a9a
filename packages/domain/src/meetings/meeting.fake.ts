import type { Day } from '../kernel/day.ts'
import { type MeetingFields, nobody } from './meeting.ts'
import type { MilestoneFields } from './milestone.ts'

export function fakeMeetingFields(over: Partial<MeetingFields> = {}): MeetingFields {
  return {
    kind: 'steeringGroup',
    state: 'held',
    heldOn: '2026-11-20' as Day,
    startsAt: null,
    endsAt: null,
    place: '',
    participants: nobody,
    notes: '',
    nextSteps: '',
    ...over,
  }
}

export function fakeMilestoneFields(over: Partial<MilestoneFields> = {}): MilestoneFields {
  return { kind: 'agreement', title: '', dueOn: '2026-12-01' as Day, doneOn: null, note: '', documentId: null, ...over }
}
