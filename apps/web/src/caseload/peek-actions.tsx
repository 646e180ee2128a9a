import { can } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import css from './case-peek.module.css'

/** What can be entered right away; a closed case says why nothing can. */
export function PeekActions({ detail }: { detail: CaseDetail }) {
  const { me, messages: m } = useApp()
  const verdict = can(me.actor, 'meeting.write', accessOf(detail))
  const words = m.caseload.peek
  const { number } = detail.case
  if (!verdict.ok) return <p className={`${css.actions} quiet small`}>{m.errors.code[verdict.because]}</p>
  return (
    <div className={css.actions}>
      <Button renderRoot={(props) => <Link to="/termin/neu" search={{ fall: number }} {...props} />}>{words.logMeeting}</Button>
      <Button
        variant="default"
        renderRoot={(props) => <Link to="/faelle/$number" params={{ number }} search={{ dialog: 'milestone' }} {...props} />}
      >
        {words.addMilestone}
      </Button>
    </div>
  )
}
