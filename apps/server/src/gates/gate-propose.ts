import { actsFor, can, canDecide, type CaseAccess } from '@etappe/domain/access/policy'
import type { Case } from '@etappe/domain/cases/case'
import { gate } from '@etappe/domain/cases/gate'
import { type GateProposal, gateProposalRecord } from '@etappe/domain/gates/gate-proposal'
import { day } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import { caseId, type GateProposalId, gateProposalId } from '@etappe/domain/kernel/id'
import { requiredText, text } from '@etappe/domain/kernel/text'
import { z } from 'zod'
import { getCaseForWrite } from '../cases/case.repo.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, refuse } from '../kernel/trpc.ts'
import { findProposal, listProposals } from './gate.repo.ts'
import { gateProposalTable } from './gate.table.ts'
import { getStanding, requirePassable, requirePassOn, requireSoundConditions } from './gate-checks.ts'

/** Puts forward that the gate a case stands before be passed. Somebody else confirms it. */
export const proposeGate = command
  .meta({ needs: 'gate.propose' })
  .input(
    z.object({
      id: gateProposalId,
      caseId,
      gate,
      passOn: day,
      comment: text(2000),
      conditions: gateProposalRecord.shape.conditions,
    }),
  )
  .output(gateProposalRecord)
  .mutation(
    inTransaction(async (ctx, { commandId: _, ...wanted }) => {
      const { record, access } = await getCaseForWrite(ctx.tx, wanted.caseId)
      refuse(can(ctx.actor, 'gate.propose', access))
      const { run, evaluation } = await getStanding(ctx, record, wanted.gate)
      const earlier = await listProposals(ctx.tx, record.id)
      if (earlier.some((it) => it.state === 'open')) throw new AppError('proposal-open')
      requirePassOn(run, wanted.passOn, ctx.today)
      requireSoundConditions(wanted.conditions, evaluation, ctx.today)
      requirePassable(evaluation, wanted.conditions)
      const proposal: GateProposal = {
        ...wanted,
        sequence: (earlier[0]?.sequence ?? 0) + 1,
        phaseRunId: run.id,
        proposedBy: ctx.actor.userId,
        proposedFor: actsFor(ctx.actor, 'gate.propose', access),
        proposedOn: ctx.today,
        state: 'open',
        decidedBy: null,
        decidedOn: null,
        decisionComment: '',
        version: 1,
      }
      return ctx.write.insert(gateProposalTable, proposal, 'gate.proposed')
    }),
  )

export interface OpenProposal {
  readonly proposal: GateProposal
  readonly record: Case
  readonly access: CaseAccess
}

/** A proposal with its case, and what decides who may do what to it. Whether it is still open is for `requireOpen`. */
export async function getProposal(ctx: CommandContext, id: GateProposalId): Promise<OpenProposal> {
  const proposal = await findProposal(ctx.tx, id)
  if (!proposal) throw new AppError('not-found')
  return { proposal, ...(await getCaseForWrite(ctx.tx, proposal.caseId)) }
}

export function requireOpen({ state }: GateProposal): void {
  if (state !== 'open') throw new AppError('proposal-decided')
}

/** Sends a proposal back to who made it, saying what is missing. */
export const returnProposal = command
  .meta({ needs: 'gate.confirm' })
  .input(z.object({ id: gateProposalId, comment: requiredText(2000) }))
  .output(gateProposalRecord)
  .mutation(
    inTransaction(async (ctx, { id, comment }) => {
      const { proposal, access } = await getProposal(ctx, id)
      refuse(canDecide(ctx.actor, 'gate.confirm', access, proposal))
      requireOpen(proposal)
      const decision = { state: 'returned', decidedBy: ctx.actor.userId, decidedOn: ctx.today, decisionComment: comment } as const
      return ctx.write.update(gateProposalTable, proposal, decision, 'gate.returned')
    }),
  )

/** Takes a proposal back: whoever made it, or the office. */
export const withdrawProposal = command
  .meta({ needs: 'gate.propose' })
  .input(z.object({ id: gateProposalId }))
  .output(gateProposalRecord)
  .mutation(
    inTransaction(async (ctx, { id }) => {
      const { proposal, access } = await getProposal(ctx, id)
      refuse(can(ctx.actor, 'gate.propose', access))
      requireOpen(proposal)
      if (proposal.proposedBy !== ctx.actor.userId) refuse(can(ctx.actor, 'case.update', access))
      const decision = { state: 'withdrawn', decidedBy: ctx.actor.userId, decidedOn: ctx.today } as const
      return ctx.write.update(gateProposalTable, proposal, decision, 'gate.withdrawn')
    }),
  )
