import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { CourseRow } from '@etappe/domain/cases/course-table'
import { agreedGates } from '@etappe/domain/cases/gate-date'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { actionVerdict, isAskedFor } from './case-action.ts'
import { withDialog } from './use-case-dialog.ts'

interface Props {
  readonly row: CourseRow
  readonly detail: CaseDetail
}

/** The way to another day for a gate that is ahead; for the last one, to another end of the support. */
export function PlanMove({ row: { gate, state }, detail }: Props) {
  const { me, messages: m } = useApp()
  const words = useWords('course').page
  if (state === 'passed' || gate === 'admission') return null
  const agreed = agreedGates.find((it) => it === gate)
  const action = agreed ? 'agree' : 'support'
  if (!actionVerdict(action, me.actor, detail).ok) return null
  const actions = m.casePage.action
  const text = agreed ? words.move : isAskedFor('support', me.actor, detail) ? actions.ask.support : words.supportMove
  return (
    <Button
      variant="default"
      size="compact-sm"
      mih={28}
      aria-label={agreed ? words.moveGate({ gate: m.casePage.gate.name[gate] }) : text}
      renderRoot={(props) => <Link {...withDialog(action, agreed)} {...props} />}
    >
      {agreed ? words.move : words.supportMove}
    </Button>
  )
}
