import { gateProposalId, gateRecordId } from '@etappe/domain/kernel/id'
import { proposalRow, recordRow } from '../../gates/gate-rows.fake.ts'
import { newCommand, testToday } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'
import { uuid } from '../sample-fields.fake.ts'

/** Gates, what is proposed about them, and their records. */
export const gatesArea: AreaSamples = {
  inputs: {
    'gate.panel': ({ of }) => ({ caseId: of.id, gate: 'admission' }),
    'gate.overview': ({ of }) => ({ caseId: of.id }),
    'gate.record': ({ records }) => ({ id: records['gateRecord'] }),
    'gate.waiting': () => ({}),
    'gate.propose': ({ of }) => ({
      ...newCommand(),
      id: uuid(),
      caseId: of.id,
      gate: 'admission',
      passOn: testToday,
      comment: 'Alles da',
      conditions: [{ text: 'Jugendamt einladen', dueOn: '2027-01-15', code: 'publicBodyInvolved' }],
    }),
    'gate.confirm': ({ records }) => ({ ...newCommand(), id: records['gateProposal'], comment: 'Einverstanden' }),
    'gate.return': ({ records }) => ({ ...newCommand(), id: records['gateProposal'], comment: 'Das Jugendamt fehlt' }),
    // One that is decided already: whether it is one's own comes after that.
    'gate.withdraw': ({ records }) => ({ ...newCommand(), id: records['gateReturned'] }),
  },
  rules: {
    'gate.panel': { may: 'reads', onCase: true, reads: true },
    'gate.overview': { may: 'reads', onCase: true, reads: true },
    'gate.record': { may: 'reads', onCase: true, reads: true },
    'gate.waiting': { may: 'reads' },
    'gate.propose': { may: 'reads', onCase: true },
    'gate.confirm': { may: 'leads', onCase: true, spoils: true },
    'gate.return': { may: 'leads', onCase: true, spoils: true },
    'gate.withdraw': { may: 'reads', onCase: true },
  },
  make: async (server, _lead, id) => {
    const proposer = await server.person('officeStaff', 'KI')
    const of = { caseId: id, proposedBy: proposer.userId }
    const [gateProposal, gateReturned] = [gateProposalId.parse(uuid()), gateProposalId.parse(uuid())]
    await proposalRow(server, { ...of, id: gateProposal })
    await proposalRow(server, { ...of, id: gateReturned, state: 'returned' })
    const gateRecord = gateRecordId.parse(uuid())
    await recordRow(server, { ...of, id: gateRecord })
    return { gateProposal, gateReturned, gateRecord }
  },
}
