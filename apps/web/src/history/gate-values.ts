import type { GateCondition } from '@etappe/domain/gates/gate-proposal'
import { countMet, type GateEvaluation } from '@etappe/domain/gates/evaluation'
import type { Areas } from '@etappe/i18n/areas'
import type { Show } from './value-words.ts'

type Table = Readonly<Record<string, string>>
type Words = Areas['gates']

const hidden: Show = () => null
const word =
  (table: (words: Words) => Table): Show =>
  (value, { areas: { gates } }) =>
    (gates && table(gates)[String(value)]) ?? String(value)

const condition: Show = (value, { areas: { gates }, formats }) => {
  const { text, dueOn } = value as GateCondition
  return gates?.act.story.until({ text, day: formats.day(dueOn) }) ?? text
}

/** How much of a gate was met; what exactly stands in its record. */
const evaluation: Show = (value, { areas: { gates } }) => {
  const it = value as GateEvaluation
  return gates?.met({ met: countMet(it), total: it.criteria.length }) ?? null
}

const common: Readonly<Record<string, Show>> = {
  gate: word((it) => it.name),
  conditions: condition,
  phaseRunId: hidden,
  sequence: hidden,
}
const own: Readonly<Record<'gateProposal' | 'gateRecord', Readonly<Record<string, Show>>>> = {
  gateProposal: { ...common, state: word((it) => it.proposalState) },
  gateRecord: { ...common, result: word((it) => it.result), evaluation, subject: hidden, proposalId: hidden },
}

/** How the values of proposals and records of gates are said. */
export const gateValues: Readonly<Record<string, Show>> = Object.fromEntries(
  Object.entries(own).flatMap(([noun, fields]) => Object.entries(fields).map(([field, show]) => [`${noun}.${field}`, show])),
)
