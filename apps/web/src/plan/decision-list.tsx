import type { Decision } from '@etappe/domain/plan/decision'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { decisionsAnchor } from './check-item.tsx'
import { DecisionDialog } from './decision-dialog.tsx'
import css from './decision-item.module.css'
import { DecisionItem } from './decision-item.tsx'
import type { OpenPlan } from './use-plan.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly plan: OpenPlan
  /** What those who decide are given to read. */
  readonly children: ReactNode
}

/** Who decided what about the plan, the latest session first. */
export function DecisionList({ plan, children }: Props) {
  const { words } = usePlanWords()
  const said = words.decision
  const [shown, setShown] = useState<Decision['id'] | 'new' | null>(null)
  const { decisions } = plan.view
  const add = plan.verdict.ok && (
    <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setShown('new')}>
      {said.add}
    </Button>
  )
  return (
    <div id={decisionsAnchor}>
      <Section title={said.heading} {...(decisions.length > 0 ? { count: decisions.length, action: add } : {})}>
        {decisions.length === 0 && <EmptyState action={add}>{said.none}</EmptyState>}
        <ul aria-label={said.heading}>
          {decisions.map((it) => (
            <DecisionItem key={it.id} plan={plan} decision={it} onEdit={() => setShown(it.id)} />
          ))}
        </ul>
        <div className={css.foot}>{children}</div>
        {shown !== null && (
          <DecisionDialog plan={plan} decision={decisions.find((it) => it.id === shown) ?? null} onClose={() => setShown(null)} />
        )}
      </Section>
    </div>
  )
}
