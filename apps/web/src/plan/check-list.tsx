import { type PlanItem, planGates } from '@etappe/domain/plan/plan-complete'
import { Section } from '../ui/section.tsx'
import { CheckItem } from './check-item.tsx'
import css from './check-list.module.css'
import type { OpenPlan } from './use-plan.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly plan: OpenPlan
  readonly items: readonly PlanItem[]
}

/** What a plan needs before it is agreed, gate by gate, each with the way to what is missing. */
export function CheckList({ plan, items }: Props) {
  const { words } = usePlanWords()
  const open = items.filter((it) => !it.isMet).length
  return (
    <Section title={words.check.heading} count={open === 0 ? words.check.complete : words.check.open({ count: open })}>
      {planGates.map((gate) => (
        <div key={gate}>
          <h3 className={css.gate}>{words.check.gate[gate]}</h3>
          <ul>
            {items
              .filter((it) => it.gate === gate)
              .map((it) => (
                <CheckItem key={it.criterion} item={it} plan={plan} />
              ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
