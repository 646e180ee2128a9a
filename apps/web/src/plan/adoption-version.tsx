import type { AdoptionHead } from '@etappe/domain/plan/plan-view'
import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import css from './adoption-section.module.css'
import { FrozenPlanDialog } from './frozen-plan-dialog.tsx'
import type { OpenPlan } from './use-plan.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly plan: OpenPlan
  readonly adoption: AdoptionHead
  /** Only the newest can be taken back. */
  readonly onTakeBack: (() => void) | null
}

/** One agreed version: when, on which ground, why anew. */
export function AdoptionVersion({ plan, adoption, onTakeBack }: Props) {
  const { words, formats, decisionName } = usePlanWords()
  const [isRead, setRead] = useState(false)
  const said = words.adoption
  const decision = plan.view.decisions.find((it) => it.id === adoption.decisionId)
  const isNewest = plan.view.adoptions[0]?.id === adoption.id
  return (
    <li className={css.version}>
      <div className={css.line}>
        <span className="strong">{said.version({ number: adoption.number })}</span>
        <span>{said.agreedOn({ day: formats.day(adoption.adoptedOn) })}</span>
        {isNewest && (
          <span className={css.counts}>
            <IconLock size={15} className="icon" aria-hidden />
            {said.counts}
          </span>
        )}
      </div>
      {decision && (
        <span className="quiet small">
          <bdi>{decisionName(decision)}</bdi>
        </span>
      )}
      {adoption.reason !== '' && <p dir="auto">{adoption.reason}</p>}
      <div className={css.tools}>
        <Button variant="subtle" size="compact-sm" onClick={() => setRead(true)}>
          {said.read({ number: adoption.number })}
        </Button>
        {onTakeBack && (
          <Button variant="subtle" size="compact-sm" onClick={onTakeBack}>
            {said.takeBack}
          </Button>
        )}
      </div>
      {isRead && <FrozenPlanDialog adoption={adoption} names={plan.view.names} onClose={() => setRead(false)} />}
    </li>
  )
}
