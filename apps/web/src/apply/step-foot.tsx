import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ApplyStep } from './apply-steps.ts'
import css from './form.module.css'
import { useApplyWords } from './use-apply-words.ts'

interface Props {
  readonly steps: readonly ApplyStep[]
  readonly step: ApplyStep
  readonly token: string
}

/** Back and next; nothing has to be filled in to go on. */
export function StepFoot({ steps, step, token }: Props) {
  const { words } = useApplyWords()
  const at = steps.indexOf(step)
  const before = steps[at - 1]
  return (
    <div className={css.foot}>
      {before && (
        <Button
          variant="default"
          size="md"
          renderRoot={(props) => <Link to="/bewerben/$token" params={{ token }} search={{ schritt: before }} {...props} />}
        >
          {words.form.back}
        </Button>
      )}
      <Button type="submit" size="md">
        {steps[at + 1] === 'check' ? words.form.check : words.form.next}
      </Button>
    </div>
  )
}
