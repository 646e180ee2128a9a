import type { Actor } from '@etappe/domain/access/policy'
import type { Case } from '@etappe/domain/cases/case'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import type { Gate } from '@etappe/domain/cases/gate'
import type { CaseKind } from '@etappe/domain/cases/kind'
import type { CriterionCode } from '@etappe/domain/gates/criterion'
import { openCriteria } from '@etappe/domain/gates/evaluation'
import type { GateCondition, GateProposal } from '@etappe/domain/gates/gate-proposal'
import type { GateRecord } from '@etappe/domain/gates/gate-record'
import type { Day } from '@etappe/domain/kernel/day'
import { caseId, gateProposalId } from '@etappe/domain/kernel/id'
import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import type { Engine } from '../db/portable.ts'
import { ensureStarterRegister, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { meetWays } from './gate-work.fake.ts'

/** A town of the starter register that belongs to a Kreis. */
const town = '01053032' as MunicipalityKey

export interface Proposing {
  readonly as?: Actor
  readonly passOn?: Day
  readonly comment?: string
  readonly conditions?: readonly GateCondition[]
}

/** A new case with the people of its office, and short ways to meet criteria and to pass gates. */
export async function openGates(engine: Engine, kind: CaseKind = 'network') {
  const server = await testServer({ engine, countQueries: true })
  await ensureStarterRegister(server.database.write)
  const staff = await server.person('officeStaff', 'KI', 'Fenja Sandregen')
  const lead = await server.person('officeLead', 'KI', 'Wiebke Öhlenschlegel')
  const facilitator = await server.person('facilitator', undefined, 'Enno Brackwasser')
  const made = await newCase(server, staff, kind)
  const ways = meetWays({ server, staff, lead, facilitator, caseId: made.id, number: made.number })
  return {
    server,
    staff,
    lead,
    facilitator,
    kind,
    case: made,
    ...waysOf(server, { staff, lead }, made),
    meet: (code: CriterionCode) => ways[code](),
  }
}

export type GateScene = Awaited<ReturnType<typeof openGates>>

export function newCase(server: TestServer, by: Actor, kind: CaseKind = 'network'): Promise<Case> {
  return server.as(by).case.create({
    ...newCommand(),
    id: caseId.parse(crypto.randomUUID()),
    kind,
    officeCode: 'KI',
    fields: fakeCaseFields({ name: 'Sprachbrücken', municipalityKeys: kind === 'network' ? [] : [town] }),
    ownerId: null,
    facilitatorId: null,
    startedOn: '2024-01-08',
    quotaReason: 'Besonderer Bedarf',
  })
}

/** Short ways to ask and to pass, for one case. */
function waysOf(server: TestServer, people: { readonly staff: Actor; readonly lead: Actor }, it: Case) {
  const panel = (gate: Gate) => server.as(people.staff).gate.panel({ caseId: it.id, gate })
  const propose = (
    gate: Gate,
    { as = people.staff, passOn = testToday, comment = '', conditions = [] }: Proposing = {},
  ): Promise<GateProposal> => {
    const id = gateProposalId.parse(crypto.randomUUID())
    return server.as(as).gate.propose({ ...newCommand(), id, caseId: it.id, gate, passOn, comment, conditions: [...conditions] })
  }
  const confirm = (proposal: Pick<GateProposal, 'id'>, as = people.lead, over: { comment?: string; conditions?: GateCondition[] } = {}) =>
    server.as(as).gate.confirm({ ...newCommand(), id: proposal.id, comment: '', ...over })
  return {
    panel,
    propose,
    confirm,
    pass: async (gate: Gate, by: Proposing = {}): Promise<GateRecord> => confirm(await propose(gate, by)),
    /** Codes that are neither met nor waived. */
    unmet: async (gate: Gate, hardness?: 'hard' | 'soft') => openCriteria((await panel(gate)).evaluation, hardness).map((one) => one.code),
    detail: () => server.as(people.staff).case.get({ number: it.number }),
  }
}

/** The refusal of a gate that is kept shut by these criteria, in the order of the definition. */
export const keptShutBy = (codes: readonly CriterionCode[]) => ({
  code: 'PRECONDITION_FAILED',
  cause: { code: 'gate-unmet', details: { values: { criteria: codes.join(' ') } } },
})
