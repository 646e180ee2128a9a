import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { GateStep } from '@etappe/domain/cases/gate'
import { Button } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { actionVerdict, becauseInWords } from './case-action.ts'
import css from './gate-panel.module.css'
import { useCaseDialog } from './use-case-dialog.ts'

interface Props {
  readonly detail: CaseDetail
  readonly gate: GateStep
  readonly onLeave: () => void
}

/** The way through the gate the case stands before, or why it is closed to this person. */
export function GateFoot({ detail, gate, onLeave }: Props) {
  const { me, messages: m } = useApp()
  const { open } = useCaseDialog()
  const words = m.casePage.gate
  const action = gate.gate === 'closing' ? 'complete' : 'move'
  const verdict = actionVerdict(action, me.actor, detail)
  return (
    <div className={css.foot}>
      <Button
        disabled={!verdict.ok}
        onClick={() => {
          onLeave()
          open(action)
        }}
      >
        {action === 'complete' ? words.complete : words.move}
      </Button>
      {!verdict.ok && <span className="small quiet">{becauseInWords(m, verdict.because)}</span>}
    </div>
  )
}
