import type { Day } from '@etappe/domain/kernel/day'
import { expect, it } from 'vitest'
import type { GrantContent } from './grant-draft.ts'
import { checkInvitation, type InvitationDraft, newInvitation } from './invitation-draft.ts'

const today = '2026-11-24' as Day
const staff: GrantContent = { role: 'officeStaff', officeCode: 'KI', deputyForId: null, validFrom: today, validTo: null }
const draft = (fields: Partial<InvitationDraft> = {}): InvitationDraft => ({
  ...newInvitation(today),
  name: ' Jörg Müßig ',
  email: 'Joerg@Example.org',
  grants: [staff],
  ...fields,
})

it('takes what is whole, as it will be kept', () => {
  expect(checkInvitation(draft())).toEqual({
    fields: { fields: { name: 'Jörg Müßig', email: 'joerg@example.org' }, grants: [staff] },
    problems: null,
  })
})

it('drops the office of a role that has none', () => {
  expect(checkInvitation(draft({ grants: [{ ...staff, role: 'admin' }] })).fields?.grants).toEqual([
    { ...staff, role: 'admin', officeCode: null },
  ])
})

it('names everything that is missing at once', () => {
  expect(checkInvitation(newInvitation(today)).problems).toEqual({
    'fields.name': 'required',
    'fields.email': 'required',
    'grants.0.role': 'required',
  })
  const open = { ...staff, officeCode: null, deputyForId: null, validFrom: null }
  expect(checkInvitation(draft({ grants: [staff, open] })).problems).toEqual({
    'grants.1.officeCode': 'office-required',
    'grants.1.validFrom': 'required',
  })
})

it.each([
  [{ ...staff, validFrom: '31.2.' }, { 'grants.0.validFrom': 'not-a-day' }],
  [{ ...staff, validTo: '2026-11-23' }, { 'grants.0.validTo': 'end-before-start' }],
])('says what cannot be: %j', (grant, problems) => {
  expect(checkInvitation(draft({ grants: [grant] })).problems).toEqual(problems)
})

it('marks the second of two equal roles', () => {
  expect(checkInvitation(draft({ grants: [staff, { ...staff, validFrom: '2027-01-01' }] })).problems).toEqual({
    'grants.1.role': 'role-twice',
  })
})

it('tells a mistyped address from a missing one', () => {
  expect(checkInvitation(draft({ email: 'joerg@' })).problems).toEqual({ 'fields.email': 'not-an-email' })
})
