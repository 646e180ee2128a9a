import type { Actor } from '@etappe/domain/access/policy'
import type { Role } from '@etappe/domain/access/role'
import { addDays } from '@etappe/domain/kernel/day'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, type TestServer, testServer, testToday } from '../testing.ts'
import { areas, type Rule } from './areas.fake.ts'
import { callable, outcomeOf, procedures } from './procedures.fake.ts'
import { assign, makeSubject, sampleInputs, type Subject } from './samples.fake.ts'

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
const table: Readonly<Record<Rule['may'], readonly Role[]>> = {
  everyone: ['officeStaff', 'officeLead', 'facilitator', 'programmeLead', 'admin'],
  reads: ['officeStaff', 'officeLead', 'facilitator', 'programmeLead'],
  office: ['officeStaff', 'officeLead', 'programmeLead'],
  leads: ['officeLead', 'programmeLead'],
  programme: ['programmeLead'],
  central: ['programmeLead', 'admin'],
  admin: ['admin'],
}

const rules: Readonly<Record<string, Rule>> = Object.assign({}, ...areas.map((it) => it.rules))

const open = [
  'session.welcome',
  'session.setPassword',
  'applyForm.terms',
  'applyForm.municipalities',
  'applyForm.places',
  'applyForm.start',
  'applyForm.draft',
  'applyForm.save',
  'applyForm.removeFile',
  'applyForm.discard',
  'applyForm.submit',
  'applyForm.resend',
  'applicant.status',
  'applicant.answer',
  'applicant.withdraw',
  'applicant.renewLink',
]
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
  if (path !== 'audit.undo' && !table[rule.may].includes(role)) return 'FORBIDDEN'
  if (!rule.onCase) return 'allowed'
  if (!sees(role, relation)) return 'NOT_FOUND'
  return onlyReads(role, relation) && !rule.reads ? 'FORBIDDEN' : 'allowed'
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
  })
  afterEach(() => server.close())

  async function subjectFor(actor: Actor, relation: Relation): Promise<Subject> {
    const subject = await makeSubject(server, lead, relation === 'own' ? 'KI' : 'BE')
    const yesterday = addDays(testToday, -1)
    const from = addDays(testToday, -100)
    if (relation === 'assigned') await assign(server, subject.of, actor, { validFrom: from, validTo: null })
    if (relation === 'ended') await assign(server, subject.of, actor, { validFrom: from, validTo: yesterday })
    if (relation === 'long-ended') await assign(server, subject.of, actor, { validFrom: from, validTo: addDays(testToday, -31) })
    return subject
  }

  const roles: readonly Role[] = ['officeStaff', 'officeLead', 'facilitator', 'programmeLead', 'admin']
  // Who sees every case stands to all of them alike.
  const relationsOf = (role: Role): readonly Relation[] => (role === 'programmeLead' ? ['own', 'other'] : relations)
  const pairs = roles.flatMap((role) => relationsOf(role).map((relation) => ({ role, relation })))

  // What SQL and memory say of a scope is held together elsewhere, and what is allowed the tests of each router show on both engines;
  // here two of those who are refused show it on PostgreSQL too.
  const onPostgres = ['officeStaff other', 'facilitator ended']
  const walked = engine === 'sqlite' ? pairs : pairs.filter(({ role, relation }) => onPostgres.includes(`${role} ${relation}`))

  it.each(walked)(
    '$role × $relation',
    async ({ role, relation }) => {
      const actor = await server.person(role, role.startsWith('office') ? 'KI' : undefined)
      const differences: string[] = []
      let subject = await subjectFor(actor, relation)
      for (const { path } of callable.filter((it) => !open.includes(it.path) && it.path !== 'session.extend')) {
        const verdict = verdictOf(await outcomeOf(server, actor, path, sampleInputs[path]?.(subject)))
        if (verdict === 'allowed' && rules[path]?.spoils) subject = await subjectFor(actor, relation)
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
  })
})
