import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { DriftTable } from './drift-table.tsx'
import type { OpenPlan } from './use-plan.ts'
import { usePlanWords } from './use-plan-words.ts'

/** Where links about deviations lead to. */
const anchor = 'abweichungen'

/** Where the plan stands otherwise than agreed, and why. */
export function DriftSection({ plan }: { readonly plan: OpenPlan }) {
  const { words } = usePlanWords()
  return (
    <div id={anchor}>
      <Section title={words.drift.heading} count={plan.drifts.length}>
        {plan.drifts.length === 0 ? <EmptyState>{words.drift.none}</EmptyState> : <DriftTable plan={plan} />}
      </Section>
    </div>
  )
}
