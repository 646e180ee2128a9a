import type { Ability } from '@etappe/domain/access/ability'
import { type Actor, can, type CaseAccess } from '@etappe/domain/access/policy'
import type { EventType } from '@etappe/domain/audit/event'
import { undoAbility } from '@etappe/domain/audit/undo-ability'
import type { Case } from '@etappe/domain/cases/case'
import type { Assignment } from '@etappe/domain/facilitation/assignment'
import { type Day, isValidOn } from '@etappe/domain/kernel/day'
import type { UserId } from '@etappe/domain/kernel/id'
import type { Grant } from '@etappe/domain/users/grant'
import { describe, expect, it } from 'vitest'
import { programmeOn } from './programme.fake.ts'
import type { Entry } from './story.ts'
import { dayAt } from './working-days.ts'

const abilityOf: Partial<Record<EventType, Ability>> = {
  'case.created': 'case.create',
  'case.updated': 'case.update',
  'case.ownerAssigned': 'case.assignOwner',
  'case.facilitatorAssigned': 'case.assignFacilitator',
  'case.held': 'case.hold',
  'case.resumed': 'case.hold',
  'case.discontinued': 'case.end',
  'case.completed': 'case.end',
  'case.supportChanged': 'support.change',
  'phase.returned': 'case.goBack',
  'milestone.planned': 'milestone.write',
  'milestone.updated': 'milestone.write',
  'milestone.reached': 'milestone.write',
  'meeting.planned': 'meeting.write',
  'meeting.logged': 'meeting.write',
  'meeting.updated': 'meeting.write',
  'user.invited': 'user.manage',
  'user.locked': 'user.manage',
  'grant.given': 'user.manage',
  'grant.changed': 'user.manage',
  'change.undone': 'case.hold',
}

type Values = Record<string, unknown>

/** The state of all records before each entry of the log, rebuilt from the log alone. */
class World {
  private readonly rows = new Map<string, Values & { noun: string }>()

  apply(entry: Entry): void {
    const after = Object.fromEntries(Object.entries(entry.changes).map(([field, change]) => [field, change.to]))
    this.rows.set(entry.recordId, { ...this.rows.get(entry.recordId), ...after, id: entry.recordId, noun: entry.noun })
  }

  actor(id: UserId, today: Day): Actor {
    const grants = this.of<Grant>('grant').filter((it) => it.userId === id && isValidOn({ ...it, validTo: it.validTo ?? null }, today))
    return { userId: id, name: '', grants: grants.map((it) => ({ role: it.role, officeCode: it.officeCode ?? null })), today }
  }

  access(caseId: string): CaseAccess | undefined {
    const record = this.rows.get(caseId) as (Values & Pick<Case, 'officeCode' | 'lifecycle'>) | undefined
    const assignments = this.of<Assignment>('assignment').filter((it) => it.caseId === caseId)
    return record && { ...record, assignments: assignments.map((it) => ({ ...it, validTo: it.validTo ?? null })) }
  }

  private of<T>(noun: string): T[] {
    return [...this.rows.values()].filter((row) => row.noun === noun) as T[]
  }
}

const nouns = new Set(['case', 'assignment', 'grant'])

describe.each(['2026-11-24', '2028-02-29'] as Day[])('the log of the invented programme of %s', (today) => {
  it('holds nothing its author was not allowed to do on that day', { timeout: 120_000 }, () => {
    const { entries } = programmeOn(today)
    const world = new World()
    const seen = new Set<string>()
    const refused: string[] = []
    for (const entry of entries) {
      const { actorId, caseId, type } = entry
      if (actorId !== null && !seen.has(entry.commandId)) {
        const ability = abilityOf[type] ?? undoAbility(entry)
        const actor = world.actor(actorId, dayAt(entry.at))
        const created = entry.changes['officeCode']?.to as Case['officeCode'] | undefined
        const access =
          caseId === null
            ? undefined
            : (world.access(caseId) ?? (created && { officeCode: created, lifecycle: 'active' as const, assignments: [] }))
        const verdict = can(actor, ability, access)
        if (!verdict.ok) refused.push(`${entry.at} ${type}: ${verdict.because}`)
        seen.add(entry.commandId)
      }
      if (nouns.has(entry.noun)) world.apply(entry)
    }
    expect(refused).toEqual([])
  })

  it('puts nothing down before it happened', { timeout: 120_000 }, () => {
    const early: string[] = []
    for (const { at, type, changes } of programmeOn(today).entries) {
      const on = dayAt(at)
      const to = (field: string) => (changes[field]?.to ?? null) as Day | null
      const happened = [to('doneOn'), to('leftOn'), to('closedOn'), to('startedOn'), to('enteredOn')]
      if (to('state') !== null && changes['state']?.to === 'held') happened.push(to('heldOn'))
      if (happened.some((day) => day !== null && day > on)) early.push(`${at} ${type}`)
      const until = to('holdUntil')
      if (until !== null && until < on) early.push(`${at} ${type} until ${until}`)
    }
    expect(early).toEqual([])
  })
})
