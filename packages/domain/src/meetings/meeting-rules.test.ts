import { describe, expect, it } from 'vitest'
import { fakeId } from '../cases/case.fake.ts'
import type { Day } from '../kernel/day.ts'
import { milestoneId } from '../kernel/id.ts'
import { fakeMeetingFields } from './meeting.fake.ts'
import { meetingProblems, usualState } from './meeting-rules.ts'
import { byUrgency, milestoneProblems } from './milestone-rules.ts'

const today = '2026-11-24' as Day
const tomorrow = '2026-11-25' as Day

describe('a meeting', () => {
  it('is planned when it lies ahead and held otherwise', () => {
    expect([usualState(tomorrow, today), usualState(today, today), usualState('2020-02-29' as Day, today)]).toEqual([
      'planned',
      'held',
      'held',
    ])
  })

  it('cannot have been held tomorrow, and does not end before it begins', () => {
    expect(meetingProblems(fakeMeetingFields({ heldOn: tomorrow, startsAt: '10:00', endsAt: '09:59' }), today)).toEqual({
      heldOn: 'in-the-future',
      endsAt: 'end-before-start',
    })
    expect(meetingProblems(fakeMeetingFields({ heldOn: tomorrow, state: 'planned', endsAt: '09:00' }), today)).toEqual({})
  })
})

describe('a milestone', () => {
  it('may be done on any day but a later one', () => {
    expect(milestoneProblems({ doneOn: tomorrow }, today)).toEqual({ doneOn: 'in-the-future' })
    for (const doneOn of [null, today, '2000-01-01' as Day]) expect(milestoneProblems({ doneOn }, today)).toEqual({})
  })

  it('stands by urgency: open before done, the earliest due first, the latest done first', () => {
    const at = (dueOn: string, doneOn: string | null) => ({
      id: milestoneId.parse(fakeId()),
      dueOn: dueOn as Day,
      doneOn: doneOn as Day | null,
    })
    const [late, soon, far] = [at('2026-10-01', null), at('2026-12-01', null), at('2027-01-01', null)]
    const [old, fresh] = [at('2026-01-01', '2026-02-01'), at('2026-01-02', '2026-03-01')]
    expect([far, old, soon, fresh, late].toSorted(byUrgency)).toEqual([late, soon, far, fresh, old])
  })
})
