import { assessEligibility } from '@etappe/domain/applications/assess-eligibility'
import { fakeMember, fakeNetworkApplication, someTown } from '@etappe/domain/applications/application.fake'
import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import type { Day } from '@etappe/domain/kernel/day'
import type { QuotaFill } from '@etappe/domain/offices/quota-fill'
import { describe, expect, it } from 'vitest'
import { asksReason, blankDecision, type DecisionContent, decisionProblems, exceptionsOf, goesToSecond } from './decision-draft.ts'

const today = '2026-11-20' as Day

function groundOf(isMet: boolean) {
  const fields = fakeNetworkApplication(isMet ? {} : { members: [fakeMember('Elternrat', { kind: 'parents' }), fakeMember('Spielkreis')] })
  const uses = [{ code: 'publicBodyInvolved', hardness: 'soft', atLeast: null, atMost: null }] as never
  const eligibility = assessEligibility({
    kind: 'network',
    uses,
    programmeVersion: 1,
    fields,
    municipalities: [someTown],
    judgements: [],
    on: today,
  })
  return { application: { submittedOn: '2026-11-01' }, eligibility } as unknown as ApplicationDetail
}
const fill = { quota: 25, taken: 24, proposed: 0, waitlisted: 0 } as unknown as QuotaFill
const full = { ...fill, proposed: 1 }
const admission: DecisionContent = blankDecision('admitted', today)

describe('a decision that is being made', () => {
  it('needs nothing more within the quota when every prerequisite is met, and one signature', () => {
    const ground = { detail: groundOf(true), fill }
    expect(decisionProblems(admission, ground)).toEqual({})
    expect(goesToSecond(admission, ground)).toBe(false)
  })
  it('asks for a reason of every exception, and goes to the programme lead', () => {
    const ground = { detail: groundOf(false), fill }
    expect(decisionProblems(admission, ground)).toEqual({ 'exceptions.publicBodyInvolved': 'reason-required' })
    expect(goesToSecond(admission, ground)).toBe(true)
    const reasoned = { ...admission, exceptions: { publicBodyInvolved: 'Tritt im Herbst bei' } }
    expect(decisionProblems(reasoned, ground)).toEqual({})
    expect(exceptionsOf(reasoned, ground.detail)).toEqual([{ code: 'publicBodyInvolved', reason: 'Tritt im Herbst bei' }])
  })
  it('counts admissions that wait for their signature as places, and asks why beyond the quota', () => {
    const ground = { detail: groundOf(true), fill: full }
    expect(decisionProblems(admission, ground)).toEqual({ quotaReason: 'quota-exceeded' })
    expect(goesToSecond(admission, ground)).toBe(true)
  })
  it('asks a rejection and the waiting list for nothing but the reason, even when the quota is full', () => {
    const ground = { detail: groundOf(false), fill: full }
    for (const result of ['rejected', 'waitlisted'] as const) {
      expect(decisionProblems(blankDecision(result, today), ground)).toEqual({ reason: 'reason-required' })
      expect(goesToSecond(blankDecision(result, today), ground)).toBe(false)
      expect(exceptionsOf({ ...blankDecision(result, today), exceptions: { publicBodyInvolved: 'x' } }, ground.detail)).toEqual([])
    }
  })
  it('asks an admission for a reason only where the letter names one', () => {
    const letter = { subject: 'Zusage', body: 'Unser Grund: {reason}' }
    expect(asksReason(admission, { ...letter, body: 'Wir freuen uns' })).toBe(false)
    expect(asksReason(admission, letter)).toBe(true)
    expect(asksReason({ ...admission, reason: 'Weil' }, null)).toBe(true)
    expect(asksReason(blankDecision('waitlisted', today), null)).toBe(true)
  })
  it('refuses a day before the application, what is no day, an empty letter and unknown placeholders', () => {
    const ground = { detail: groundOf(true), fill }
    expect(decisionProblems({ ...admission, startOn: '2026-10-31' }, ground)).toEqual({ startOn: 'before-start' })
    expect(decisionProblems({ ...admission, startOn: 'bald' }, ground)).toEqual({ startOn: 'not-a-day' })
    expect(decisionProblems({ ...admission, letter: { subject: ' ', body: 'Liebe {mutter}' } }, ground)).toEqual({
      'letter.subject': 'required',
      'letter.body': 'unknown-placeholder',
    })
    expect(decisionProblems(blankDecision(null, today), ground)).toEqual({ result: 'required' })
  })
})
