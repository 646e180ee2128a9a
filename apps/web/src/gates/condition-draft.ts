import type { CriterionCode } from '@etappe/domain/gates/criterion'
import { type GateCondition, gateProposalRecord } from '@etappe/domain/gates/gate-proposal'
import { type FieldProblem, problemsOf } from '@etappe/domain/kernel/problems'

/** A condition as it stands in its form: the day may not be chosen yet, or not be readable. */
export interface ConditionDraft {
  readonly text: string
  readonly dueOn: string | null
  readonly code: CriterionCode | null
}

export const emptyCondition: ConditionDraft = { text: '', dueOn: null, code: null }

const schema = gateProposalRecord.pick({ passOn: true, comment: true, conditions: true })
const confirming = schema.omit({ passOn: true })

interface Content {
  readonly comment: string
  readonly conditions: readonly ConditionDraft[]
}
type Found<Fields> =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly problems: Readonly<Record<string, FieldProblem>> }

/** An empty day is missing, not unreadable. */
const asked = (problems: Record<string, FieldProblem>, content: Content & { readonly passOn?: string | null }) =>
  Object.fromEntries(
    Object.entries(problems).map(([path, problem]) => {
      const index = Number(/^conditions\.(\d+)\.dueOn$/.exec(path)?.[1] ?? -1)
      const isEmpty = (path === 'passOn' && content.passOn === null) || content.conditions[index]?.dueOn === null
      return [path, isEmpty ? ('required' as const) : problem]
    }),
  )

/** What the server would say to a proposal, before it is asked: same schema, same paths. */
export function checkProposal(content: Content & { readonly passOn: string | null }): Found<ReturnType<typeof schema.parse>> {
  const parsed = schema.safeParse(content)
  return parsed.success ? { ok: true, fields: parsed.data } : { ok: false, problems: asked(problemsOf(parsed.error), content) }
}

/** The same for a confirmation. */
export function checkConfirmation(content: Content): Found<{ comment: string; conditions: GateCondition[] }> {
  const parsed = confirming.safeParse(content)
  return parsed.success ? { ok: true, fields: parsed.data } : { ok: false, problems: asked(problemsOf(parsed.error), content) }
}
