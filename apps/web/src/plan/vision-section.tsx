import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { usePlanEditing } from './plan-editing.ts'
import { openPlan } from './plan-search.ts'
import { usePlanWords } from './use-plan-words.ts'
import { VisionFacts } from './vision-facts.tsx'
import css from './vision-section.module.css'

/** Where all this is meant to lead, and what was agreed about it. */
export function VisionSection() {
  const { words } = usePlanWords()
  const { plan, change } = usePlanEditing()
  const vision = plan.view.plan?.vision ?? ''
  const edit = () => change({ open: openPlan, field: undefined })
  return (
    <section className={css.vision} aria-label={words.vision.heading}>
      <div className={css.text}>
        {vision === '' ? (
          <p className="quiet">{words.vision.none}</p>
        ) : (
          <p className={css.words} dir="auto">
            {vision}
          </p>
        )}
        <VisionFacts detail={plan.detail} plan={plan.view.plan} />
      </div>
      {plan.verdict.ok && (
        <Button variant="subtle" size="compact-sm" leftSection={<IconPencil size={16} aria-hidden />} onClick={edit}>
          {vision === '' ? words.vision.write : words.vision.edit}
        </Button>
      )}
    </section>
  )
}
