import { canDecide } from '@etappe/domain/access/policy'
import { phaseAfter } from '@etappe/domain/cases/phase'
import type { GateCondition } from '@etappe/domain/gates/gate-proposal'
import { type GateRecord, gateRecordRecord } from '@etappe/domain/gates/gate-record'
import { AppError } from '@etappe/domain/kernel/errors'
import { type CaseId, gateProposalId, gateRecordId, milestoneId } from '@etappe/domain/kernel/id'
import { text } from '@etappe/domain/kernel/text'
import { gateProposalRecord } from '@etappe/domain/gates/gate-proposal'
import { z } from 'zod'
import { findDerivedCase } from '../cases/case.repo.ts'
import { enterPhase } from '../cases/case-course.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, refuse } from '../kernel/trpc.ts'
import { milestoneTable } from '../meetings/milestone.table.ts'
import { endRequests } from '../requests/request-end.ts'
import { namesOfUsers } from '../users/user.repo.ts'
import { completeCase } from './complete-case.ts'
import { listPassedGates } from './gate.repo.ts'
import { gateProposalTable, gateRecordTable } from './gate.table.ts'
import { getStanding, requirePassable, requirePassOn, requireSoundConditions, type Standing } from './gate-checks.ts'
import { readGateSteps } from './gate-course.ts'
import { getProposal, type OpenProposal, requireOpen } from './gate-propose.ts'

/** Longer titles of milestones are cut; the whole text then stands in the note. */
const longestTitle = 200

/** What was agreed for later comes back by itself, as milestones of the case. */
async function makeMilestones(
  ctx: CommandContext,
  caseId: CaseId,
  conditions: readonly GateCondition[],
): Promise<GateRecord['conditions']> {
  const made: GateRecord['conditions'] = []
  for (const condition of conditions) {
    const id = milestoneId.parse(ctx.services.ids.next())
    const isLong = condition.text.length > longestTitle
    const title = isLong ? `${condition.text.slice(0, longestTitle - 2).trimEnd()} …` : condition.text
    const milestone = { id, caseId, kind: 'condition' as const, title, dueOn: condition.dueOn, doneOn: null, documentId: null, version: 1 }
    await ctx.write.insert(milestoneTable, { ...milestone, note: isLong ? condition.text : '' }, 'gate.passed')
    made.push({ ...condition, milestoneId: id })
  }
  return made
}

/** Case and people by the names they have today. */
async function subjectOf(ctx: CommandContext, { proposal, record }: OpenProposal): Promise<GateRecord['subject']> {
  const derived = await findDerivedCase(ctx.tx, record.id)
  if (!derived) throw new AppError('not-found')
  const definitions = await ctx.services.definitions(ctx.tx)
  const passed = await listPassedGates(ctx.tx, record.id)
  const steps = await readGateSteps(ctx.tx, definitions, { record: derived, passed }, ctx.today)
  const names = await namesOfUsers(ctx.tx, [proposal.proposedBy])
  return {
    number: record.number,
    name: record.name,
    placeName: derived.placeName,
    officeCode: record.officeCode,
    proposedByName: names[proposal.proposedBy] ?? '',
    confirmedByName: ctx.actor.name,
    plannedOn: steps.find((it) => it.gate === proposal.gate)?.plannedOn ?? proposal.passOn,
  }
}

interface Confirmation {
  readonly comment: string
  readonly conditions: readonly GateCondition[]
}

/** Writes the record of the gate; nothing ever changes it. */
async function writeRecord(ctx: CommandContext, open: OpenProposal, standing: Standing, said: Confirmation): Promise<GateRecord> {
  const { proposal } = open
  const record: GateRecord = {
    id: gateRecordId.parse(ctx.services.ids.next()),
    caseId: proposal.caseId,
    gate: proposal.gate,
    sequence: (await listPassedGates(ctx.tx, proposal.caseId)).length + 1,
    proposalId: proposal.id,
    phaseRunId: standing.run.id,
    result: said.conditions.length > 0 ? 'passedWithConditions' : 'passed',
    passedOn: proposal.passOn,
    proposedBy: proposal.proposedBy,
    proposedOn: proposal.proposedOn,
    proposalComment: proposal.comment,
    confirmedBy: ctx.actor.userId,
    confirmedOn: ctx.today,
    confirmationComment: said.comment,
    subject: await subjectOf(ctx, open),
    evaluation: standing.evaluation,
    conditions: await makeMilestones(ctx, proposal.caseId, said.conditions),
    version: 1,
  }
  return ctx.write.insert(gateRecordTable, record, 'gate.passed')
}

/** What follows for the case: the admission leaves it where it is, the closing ends it, the others lead into the next phase. */
async function goOn(ctx: CommandContext, { proposal, record }: OpenProposal, { run }: Standing, comment: string): Promise<void> {
  if (proposal.gate === 'admission') return endRequests(ctx, record.id, { kinds: ['waiver'], gate: 'admission' })
  if (proposal.gate === 'closing') return completeCase(ctx, { record, run, on: proposal.passOn, reason: comment })
  const to = phaseAfter(record.phase)
  if (to === null) throw new AppError('gate-not-open')
  await enterPhase(ctx, { record, run, to, on: proposal.passOn, reason: comment, type: 'gate.passed' })
}

/**
 * Passes a gate somebody else proposed to pass. What its criteria find is looked up anew at this moment and kept with the
 * record; the conditions are those of the proposal unless others are given.
 */
export const confirmGate = command
  .meta({ needs: 'gate.confirm' })
  .input(z.object({ id: gateProposalId, comment: text(2000), conditions: gateProposalRecord.shape.conditions.optional() }))
  .output(gateRecordRecord)
  .mutation(
    inTransaction(async (ctx, { id, comment, conditions: other }) => {
      const open = await getProposal(ctx, id)
      const { proposal, record, access } = open
      refuse(canDecide(ctx.actor, 'gate.confirm', access, proposal))
      requireOpen(proposal)
      const standing = await getStanding(ctx, record, proposal.gate)
      if (standing.run.id !== proposal.phaseRunId) throw new AppError('gate-not-open')
      requirePassOn(standing.run, proposal.passOn, ctx.today)
      if (other) requireSoundConditions(other, standing.evaluation, ctx.today)
      const conditions = other ?? proposal.conditions
      requirePassable(standing.evaluation, conditions)
      const passed = await writeRecord(ctx, open, standing, { comment, conditions })
      const decision = { state: 'confirmed', decidedBy: ctx.actor.userId, decidedOn: ctx.today, decisionComment: comment } as const
      await ctx.write.update(gateProposalTable, proposal, decision, 'gate.passed')
      await goOn(ctx, open, standing, comment)
      return passed
    }),
  )
