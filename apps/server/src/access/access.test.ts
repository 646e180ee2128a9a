import type { Actor } from '@etappe/domain/access/policy'
import type { Role } from '@etappe/domain/access/role'
import { addDays } from '@etappe/domain/kernel/day'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, type TestServer, testServer, testToday } from '../testing.ts'
import { callable, outcomeOf, procedures } from './procedures.fake.ts'
import { assign, makeSampleCase, type SampleCase, sampleInputs, type Subject } from './samples.fake.ts'

it.each(procedures)('$path declares what it needs', ({ meta }) => {
  expect(meta?.needs).toBeDefined()
})

it.each(callable)('$path declares what it returns', ({ output }) => {
  expect(output).toBeDefined()
})

it('has a sample input for every procedure, and none without one', () => {
  expect(Object.keys(sampleInputs).sort()).toEqual(callable.map((it) => it.path).sort())
})

/** Who may do what, written a second time and by hand: the policy has to say the same. */
const table: Readonly<Record<string, readonly Role[]>> = {
  everyone: ['officeStaff', 'officeLead', 'facilitator', 'programmeLead', 'admin'],
  reads: ['officeStaff', 'officeLead', 'facilitator', 'programmeLead'],
  office: ['officeStaff', 'officeLead', 'programmeLead'],
  leads: ['officeLead', 'programmeLead'],
  programme: ['programmeLead'],
  central: ['programmeLead', 'admin'],
  admin: ['admin'],
}

const rules: Readonly<Record<string, { readonly may: string; readonly onCase?: true }>> = {
  'audit.ofCase': { may: 'reads', onCase: true },
  'audit.ofUser': { may: 'admin' },
  'audit.undo': { may: 'reads', onCase: true },
  'case.list': { may: 'reads' },
  'case.count': { may: 'reads' },
  'case.get': { may: 'reads', onCase: true },
  'case.duplicates': { may: 'reads' },
  'case.create': { may: 'office', onCase: true },
  'case.update': { may: 'office', onCase: true },
  'case.assignOwner': { may: 'office', onCase: true },
  'case.assignFacilitator': { may: 'leads', onCase: true },
  'case.move': { may: 'office', onCase: true },
  'case.hold': { may: 'office', onCase: true },
  'case.resume': { may: 'office', onCase: true },
  'case.discontinue': { may: 'office', onCase: true },
  'case.complete': { may: 'office', onCase: true },
  'case.reopen': { may: 'programme', onCase: true },
  'case.changeSupport': { may: 'programme', onCase: true },
  'meeting.get': { may: 'reads', onCase: true },
  'meeting.create': { may: 'reads', onCase: true },
  'meeting.update': { may: 'reads', onCase: true },
  'meeting.remove': { may: 'reads', onCase: true },
  'milestone.create': { may: 'reads', onCase: true },
  'milestone.update': { may: 'reads', onCase: true },
  'milestone.remove': { may: 'reads', onCase: true },
  'municipality.search': { may: 'everyone' },
  'municipality.byKeys': { may: 'everyone' },
  'municipality.imports': { may: 'admin' },
  'office.list': { may: 'everyone' },
  'office.plan': { may: 'central' },
  'people.owners': { may: 'everyone' },
  'people.facilitators': { may: 'everyone' },
  'report.status': { may: 'office' },
  'report.today': { may: 'reads' },
  'session.me': { may: 'everyone' },
  'session.extend': { may: 'everyone' },
  'user.list': { may: 'admin' },
  'user.invite': { may: 'admin' },
  'user.update': { may: 'admin' },
  'user.lock': { may: 'admin' },
  'user.unlock': { may: 'admin' },
  'user.giveGrant': { may: 'admin' },
  'user.changeGrant': { may: 'admin' },
  'user.endGrant': { may: 'admin' },
  'user.renewLink': { may: 'admin' },
  'user.openLink': { may: 'admin' },
}
const open = ['session.welcome', 'session.setPassword']
/** Reading goes on for 30 days after an assignment has ended; writing does not. */
const readsOfCase = ['audit.ofCase', 'case.get', 'meeting.get']

/** How a person stands to the case in question. */
const relations = ['own', 'other', 'assigned', 'ended', 'long-ended'] as const
type Relation = (typeof relations)[number]

const sees = (role: Role, relation: Relation): boolean => {
  if (role === 'programmeLead') return true
  if (role === 'officeStaff' || role === 'officeLead') return relation === 'own'
  return role === 'facilitator' && (relation === 'assigned' || relation === 'ended')
}

type Expected = 'UNAUTHORIZED' | 'FORBIDDEN' | 'NOT_FOUND' | 'allowed'

/** Somebody whose assignment is over still reads, and no longer writes. */
const onlyReads = (role: Role, relation: Relation) => role === 'facilitator' && relation === 'ended'

function expected(path: string, role: Role, relation: Relation): Expected {
  const rule = rules[path]
  if (!rule) throw new Error(`no rule for ${path}`)
  // Undo asks no ability of its own: it is found through the case, then measured by what it takes back.
  if (path !== 'audit.undo' && !table[rule.may]?.includes(role)) return 'FORBIDDEN'
  if (!rule.onCase) return 'allowed'
  if (!sees(role, relation)) return 'NOT_FOUND'
  return onlyReads(role, relation) && !readsOfCase.includes(path) ? 'FORBIDDEN' : 'allowed'
}

/** Refusals that are about rights; anything else means that the person was let in. */
const verdictOf = (outcome: string): string => (['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND'].includes(outcome) ? outcome : 'allowed')

describe.each(engines)('who may call what on %s', (engine) => {
  let server: TestServer
  let lead: Actor
  beforeEach(async () => {
    server = await testServer({ engine })
    lead = await server.person('programmeLead')
    // One more, so that locking or ending a grant of the other is not refused as the last one.
    await server.person('admin')
  }, 60_000)
  afterEach(() => server.close())

  async function subjectFor(actor: Actor, relation: Relation): Promise<Subject> {
    const of: SampleCase = await makeSampleCase(server, lead, relation === 'own' ? 'KI' : 'BE')
    const yesterday = addDays(testToday, -1)
    const from = addDays(testToday, -100)
    if (relation === 'assigned') await assign(server, of, actor, { validFrom: from, validTo: null })
    if (relation === 'ended') await assign(server, of, actor, { validFrom: from, validTo: yesterday })
    if (relation === 'long-ended') await assign(server, of, actor, { validFrom: from, validTo: addDays(testToday, -31) })
    const person = await server.person('officeStaff', 'DD')
    const grant = await server.database.read.selectFrom('grant').select('id').where('userId', '=', person.userId).executeTakeFirstOrThrow()
    return { of, person, personGrant: grant.id }
  }

  const roles: readonly Role[] = ['officeStaff', 'officeLead', 'facilitator', 'programmeLead', 'admin']
  const pairs = roles.flatMap((role) => relations.map((relation) => ({ role, relation })))

  it.each(pairs)(
    '$role × $relation',
    async ({ role, relation }) => {
      const actor = await server.person(role, role.startsWith('office') ? 'KI' : undefined)
      const differences: string[] = []
      for (const { path } of callable.filter((it) => !open.includes(it.path) && it.path !== 'session.extend')) {
        const subject = await subjectFor(actor, relation)
        const verdict = verdictOf(await outcomeOf(server, actor, path, sampleInputs[path]?.(subject)))
        if (verdict !== expected(path, role, relation)) differences.push(`${path}: ${verdict}, expected ${expected(path, role, relation)}`)
      }
      expect(differences).toEqual([])
    },
    120_000,
  )

  it('lets nobody in who is not signed in, except where the door is open', async () => {
    const subject = await subjectFor(lead, 'own')
    for (const { path } of callable) {
      const outcome = await outcomeOf(server, null, path, sampleInputs[path]?.(subject))
      expect({ path, isShut: outcome === 'UNAUTHORIZED' }).toEqual({ path, isShut: !open.includes(path) })
    }
  }, 60_000)
})
