import { expect, it } from 'vitest'
import { z } from 'zod'
import { caseFields } from '../cases/case.ts'
import { fakeCaseFields } from '../cases/case.fake.ts'
import { meetingFields, nobody } from '../meetings/meeting.ts'
import { problemsOf } from './problems.ts'

const of = (schema: z.ZodType, value: unknown) => {
  const parsed = schema.safeParse(value)
  return parsed.success ? {} : problemsOf(parsed.error)
}

it('names the problem of each field by its path', () => {
  const fields = fakeCaseFields({ name: '  ', contactEmail: 'kein at', coordinatorShare: 101, note: 'x'.repeat(20_001) })
  expect(of(z.object({ fields: caseFields }), { fields })).toEqual({
    'fields.name': 'required',
    'fields.contactEmail': 'not-an-email',
    'fields.coordinatorShare': 'out-of-range',
    'fields.note': 'too-long',
  })
})

it('says what is wrong with a day, a time and a count', () => {
  const meeting = {
    kind: 'review',
    state: 'held',
    heldOn: '31.12.2026',
    startsAt: '25:00',
    endsAt: null,
    place: '',
    notes: '',
    nextSteps: '',
  }
  expect(of(meetingFields, { ...meeting, participants: { ...nobody, practice: 1.5, parents: -1 } })).toEqual({
    heldOn: 'not-a-day',
    startsAt: 'not-a-time',
    'participants.practice': 'not-a-number',
    'participants.parents': 'out-of-range',
  })
})

it('calls what is missing required', () => {
  expect(of(caseFields.pick({ name: true }), {})).toEqual({ name: 'required' })
})

it('takes emoji, right-to-left text and markup as text, and refuses what cannot be stored', () => {
  const note = (text: string) => of(caseFields.pick({ note: true }), { note: text })
  expect([note('🙂 שלום <script>alert(1)</script>'), note('x'.repeat(10_000))]).toEqual([{}, {}])
  expect([note('a\u0000b'), note('\ud800')]).toEqual([{ note: 'invalid' }, { note: 'invalid' }])
})
