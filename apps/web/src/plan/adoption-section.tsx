import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { AdoptDialog } from './adopt-dialog.tsx'
import css from './adoption-section.module.css'
import { AdoptionVersion } from './adoption-version.tsx'
import type { OpenPlan } from './use-plan.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly plan: OpenPlan
  readonly isComplete: boolean
}

/** The versions of the plan that were agreed, and the way to the next one. */
export function AdoptionSection({ plan, isComplete }: Props) {
  const { api } = useApp()
  const { words } = usePlanWords()
  const said = words.adoption
  const [isOpen, setOpen] = useState(false)
  const remove = useCommand(api.adoption.remove.mutationOptions(), { done: () => said.takenBack, undo: true })
  const { adoptions } = plan.view
  const [newest] = adoptions
  return (
    <Section title={said.heading} {...(adoptions.length > 0 ? { count: adoptions.length } : {})}>
      {adoptions.length === 0 && <EmptyState>{said.none}</EmptyState>}
      <ul>
        {adoptions.map((it) => (
          <AdoptionVersion
            key={it.id}
            plan={plan}
            adoption={it}
            onTakeBack={it === newest && plan.verdict.ok ? () => void remove.run({ id: it.id, version: it.version }) : null}
          />
        ))}
      </ul>
      {plan.verdict.ok && (
        <div className={css.foot}>
          <Button variant={newest ? 'default' : 'filled'} disabled={!isComplete} onClick={() => setOpen(true)}>
            {newest ? said.freezeAgain : said.freeze}
          </Button>
          {!isComplete && <span className="quiet small">{said.notYet}</span>}
        </div>
      )}
      {isOpen && <AdoptDialog plan={plan} onClose={() => setOpen(false)} />}
    </Section>
  )
}
