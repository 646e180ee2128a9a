import { describe, expect, it } from 'vitest'
import type { ActiveGrant, Actor } from '../access/policy.ts'
import type { Role } from '../access/role.ts'
import { userId } from '../kernel/id.ts'
import type { Day } from '../kernel/day.ts'
import type { OfficeCode } from '../offices/office.ts'
import { reachesOf, reachFilters, startReach } from './today-reach.ts'

const me = userId.parse('00000000-0000-4000-8000-000000000001')
const grant = (role: Role, office: string | null = null): ActiveGrant => ({ role, officeCode: office as OfficeCode | null })
const actor = (...grants: ActiveGrant[]): Actor => ({ userId: me, name: 'Tjorven', grants, today: '2026-11-24' as Day })

const facilitator = actor(grant('facilitator'))
const staff = actor(grant('officeStaff', 'KI'))
const officeLead = actor(grant('officeLead', 'KI'))
const lead = actor(grant('programmeLead'))
const both = actor(grant('officeStaff', 'KI'), grant('facilitator'))

describe('whose cases a start page is about', () => {
  it('offers no more than a person may see', () => {
    expect([facilitator, staff, officeLead, lead, both].map(reachesOf)).toEqual([
      ['mine'],
      ['mine', 'office'],
      ['mine', 'office'],
      ['mine', 'all'],
      ['mine', 'office'],
    ])
  })

  it('opens with the own cases, for who distributes work with all of theirs, for who has none with what there is', () => {
    expect([facilitator, staff, officeLead, lead, both].map((it) => startReach(it, true))).toEqual([
      'mine',
      'mine',
      'office',
      'all',
      'mine',
    ])
    expect([facilitator, staff, officeLead, lead, both].map((it) => startReach(it, false))).toEqual([
      'mine',
      'office',
      'office',
      'all',
      'office',
    ])
  })

  it('narrows lists to those who can own, who can facilitate, or who can do both', () => {
    expect(reachFilters('mine', staff)).toEqual({ owner: [me] })
    expect(reachFilters('mine', facilitator)).toEqual({ facilitator: [me] })
    expect(reachFilters('mine', both)).toEqual({ person: [me] })
    expect(reachFilters('office', both)).toEqual({ office: ['KI'] })
    expect(reachFilters('all', lead)).toEqual({})
  })
})
