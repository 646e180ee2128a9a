import { gateAfter } from '@etappe/domain/cases/gate'
import { moveEffect } from '@etappe/domain/cases/move-effect'
import { phaseAfter } from '@etappe/domain/cases/phase'
import type { GateProposal } from '@etappe/domain/gates/gate-proposal'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { OpenGate } from './open-gate.ts'

type Row = readonly [label: string, value: string]

/** What confirming does to the course of the case, as rows of label and value. */
export function useConfirmEffect({ detail }: OpenGate, { gate, passOn }: GateProposal): readonly Row[] {
  const { me, messages: m, formats } = useApp()
  const words = useWords('gates')
  const said = words.act.confirm
  const passed: Row = [said.passedOn, formats.day(passOn)]
  const to = gate === 'admission' || gate === 'closing' ? null : phaseAfter(detail.case.phase)
  if (to === null) return [passed]
  const { steps, support } = moveEffect(detail, { to, on: passOn }, me.today)
  const next: Row = [said.nextPhase, m.cases.phase[to]]
  if (support) return [passed, next, [said.support, said.supportRange({ from: formats.day(support.from), to: formats.day(support.to) })]]
  const step = steps[0]
  return step ? [passed, next, [said.nextGate, `${words.name[gateAfter(to)]}, ${formats.day(step.gateOn)}`]] : [passed, next]
}
