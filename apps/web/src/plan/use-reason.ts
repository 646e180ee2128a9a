import { agreedGoalFields, agreedMeasureFields, type AgreedPlan, leavesAgreed } from '@etappe/domain/plan/drift'
import type { Goal } from '@etappe/domain/plan/goal'
import type { Measure } from '@etappe/domain/plan/measure'
import { createContext, use } from 'react'

/** Asks for the reason of a change; `null` when the person would rather not change it. */
export type AskReason = (subject: string) => Promise<string | null>

export const ReasonContext = createContext<AskReason | null>(null)

interface Asking {
  /** Whether the change leaves the agreed plan, so that it needs a reason. */
  readonly isNeeded: boolean
  /** What is about to change, as people call it. */
  readonly subject: string
}

/**
 * Sends a change of the plan together with its reason where it needs one:
 * `withReason({ isNeeded, subject }, (reason) => update.run({ …, ...reason }))`. Answers `undefined` when the person cancels.
 */
export function useReason() {
  const ask = use(ReasonContext)
  if (!ask) throw new Error('ReasonProvider is missing')
  return async <Output>({ isNeeded, subject }: Asking, send: (reason: { reason?: string }) => Promise<Output>) => {
    if (!isNeeded) return send({})
    const reason = await ask(subject)
    return reason === null ? undefined : send({ reason })
  }
}

/** Whether an edit of a goal leaves what was agreed; the server asks the same. */
export const leavesAgreedGoal = (agreed: AgreedPlan | null, before: Goal, wanted: Partial<Goal>): boolean =>
  leavesAgreed(
    agreedGoalFields,
    agreed?.goals.find((it) => it.id === before.id),
    { ...before },
    { ...wanted },
  )

/** Whether an edit of a measure leaves what was agreed; the server asks the same. */
export const leavesAgreedMeasure = (agreed: AgreedPlan | null, before: Measure, wanted: Partial<Measure>): boolean =>
  leavesAgreed(
    agreedMeasureFields,
    agreed?.measures.find((it) => it.id === before.id),
    { ...before },
    { ...wanted },
  )
