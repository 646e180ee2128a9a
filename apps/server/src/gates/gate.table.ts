import { type GateProposal, gateProposalRecord } from '@etappe/domain/gates/gate-proposal'
import { type GateRecord, gateRecordRecord } from '@etappe/domain/gates/gate-record'
import { recordTable, type RowOf } from '../db/record-table.ts'

export type GateProposalTable = RowOf<GateProposal, 'conditions'>
export const gateProposalTable = recordTable('gateProposal', gateProposalRecord, ['conditions'])

export type GateRecordTable = RowOf<GateRecord, 'subject' | 'evaluation' | 'conditions'>
export const gateRecordTable = recordTable('gateRecord', gateRecordRecord, ['subject', 'evaluation', 'conditions'])
