import { describe, expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import type { UserId } from '../kernel/id.ts'
import type { OfficeCode } from '../offices/office.ts'
import { type Actor, actsForOnApplication, can, canDecide, canSign, type CaseAccess, caseScope } from './policy.ts'
import type { Role } from './role.ts'

const today = '2026-11-24' as Day
const me = 'me' as UserId
const kiel = 'KI' as OfficeCode
const actor = (...grants: [Role, OfficeCode?][]): Actor => ({
  userId: me,
  name: '',
  today,
  grants: grants.map(([role, officeCode]) => ({ role, officeCode: officeCode ?? null })),
})
const ofKiel: CaseAccess = { officeCode: kiel, lifecycle: 'active', assignments: [] }
const mine = (validTo: string | null): CaseAccess => ({
  ...ofKiel,
  assignments: [{ userId: me, validFrom: '2026-01-01' as Day, validTo: validTo as Day | null }],
})

describe('who may', () => {
  it('hides the case of another office instead of forbidding it', () => {
    expect(can(actor(['officeStaff', 'BE' as OfficeCode]), 'case.update', ofKiel)).toEqual({ ok: false, because: 'not-found' })
  })

  it('lets a facilitator write while assigned, read for 30 days more, and then know nothing', () => {
    const facilitator = actor(['facilitator'])
    expect(can(facilitator, 'meeting.write', mine(null)).ok).toBe(true)
    expect(can(facilitator, 'meeting.write', mine('2026-11-23'))).toEqual({ ok: false, because: 'assignment-ended' })
    expect(can(facilitator, 'case.read', mine('2026-10-25')).ok).toBe(true)
    expect(can(facilitator, 'case.read', mine('2026-10-24'))).toEqual({ ok: false, because: 'not-found' })
  })

  it('lets nobody write to a closed case, and only the programme lead reopen it', () => {
    const closed: CaseAccess = { ...ofKiel, lifecycle: 'completed' }
    expect(can(actor(['officeLead', kiel]), 'case.update', closed)).toEqual({ ok: false, because: 'case-read-only' })
    expect(can(actor(['officeLead', kiel]), 'case.reopen', closed)).toEqual({ ok: false, because: 'forbidden' })
    expect(can(actor(['programmeLead']), 'case.reopen', closed).ok).toBe(true)
  })

  it('lets the office decide what others may read of a closed case, and nobody else', () => {
    const closed: CaseAccess = { ...mine(null), lifecycle: 'discontinued' }
    expect(can(actor(['officeStaff', kiel]), 'case.release', closed).ok).toBe(true)
    expect(can(actor(['facilitator']), 'case.release', closed)).toEqual({ ok: false, because: 'forbidden' })
  })

  it('shows the administration no case', () => {
    expect(caseScope(actor(['admin']))).toEqual({ all: false, offices: [], assignedTo: null, today })
    expect(can(actor(['admin']), 'case.read', ofKiel)).toEqual({ ok: false, because: 'not-found' })
  })

  it('adds up what several roles allow', () => {
    const both = actor(['officeStaff', kiel], ['facilitator'])
    expect(caseScope(both)).toMatchObject({ offices: [kiel], assignedTo: me })
    expect(can(both, 'case.assignFacilitator', ofKiel)).toEqual({ ok: false, because: 'forbidden' })
    expect(can(actor(['officeStaff', kiel], ['officeLead', kiel]), 'case.assignFacilitator', ofKiel).ok).toBe(true)
  })

  it('gives a role of one office no power in another that the person sees for another reason', () => {
    const leadOfBerlin = actor(['officeLead', 'BE' as OfficeCode], ['facilitator'])
    expect(can(leadOfBerlin, 'case.assignFacilitator', mine(null)).ok).toBe(false)
  })
})

describe('four eyes, for who stands in for several', () => {
  const [one, other] = ['one', 'other'] as [UserId, UserId]
  const standIn = (...deputyFor: (UserId | null)[]): Actor => ({
    ...actor(),
    grants: deputyFor.map((deputyForId) => ({ role: 'programmeLead', officeCode: null, deputyForId })),
  })
  const by = (proposedBy: UserId, proposedFor: UserId | null = null) => ({ proposedBy, proposedFor })

  it.each([
    ['the one alone', [one], false],
    ['both', [one, other], true],
    ['both, told the other way round', [other, one], true],
    ['the one, and leads themselves', [one, null], true],
  ] as const)('decides as the deputy of %s', (_, deputyFor, isAllowed) => {
    const who = standIn(...deputyFor)
    for (const proposal of [by(one), by('clerk' as UserId, one)])
      expect([
        canSign(who, 'application.countersign', { officeCode: kiel }, proposal).ok,
        canDecide(who, 'gate.confirm', ofKiel, proposal).ok,
      ]).toEqual([isAllowed, isAllowed])
    expect(canSign(who, 'application.countersign', { officeCode: kiel }, by(me, one)).ok).toBe(false)
  })

  it('acts in the same name however the grants are told', () => {
    const names = [standIn(one, other), standIn(other, one)].map((it) =>
      actsForOnApplication(it, 'application.decide', { officeCode: kiel }),
    )
    expect(names).toEqual([one, one])
  })
})
