import type { GoalId, MeasureId } from '@etappe/domain/kernel/id'
import { GoalPanel } from './goal-panel.tsx'
import { MeasurePanel } from './measure-panel.tsx'
import { usePlanEditing } from './plan-editing.ts'
import css from './plan-panel.module.css'
import { openPlan } from './plan-search.ts'
import { usePlanWords } from './use-plan-words.ts'
import { VisionForm } from './vision-form.tsx'

/** The form of what is open. */
export function PanelBody({ open }: { readonly open: string }) {
  const { words } = usePlanWords()
  const { plan } = usePlanEditing()
  const goal = plan.goals.get(open as GoalId)
  const measure = plan.measures.get(open as MeasureId)
  if (open === openPlan) return <VisionForm />
  if (goal) return <GoalPanel goal={goal} />
  if (measure) return <MeasurePanel measure={measure} />
  return <p className={css.body}>{words.panel.gone}</p>
}
