import { can } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { CaseMenu } from './case-menu.tsx'
import { withDialog } from './use-case-dialog.ts'
import { WhyNot } from './why-not.tsx'

/** What can be done from everywhere in the case: the frequent on buttons, the rest in a menu. */
export function CaseActions({ detail }: { detail: CaseDetail }) {
  const { me, messages: m } = useApp()
  const words = m.casePage.action
  const access = accessOf(detail)
  const meeting = can(me.actor, 'meeting.write', access)
  const milestone = can(me.actor, 'milestone.write', access)
  const plus = <IconPlus size={16} aria-hidden />
  return (
    <>
      {meeting.ok ? (
        <Button leftSection={plus} renderRoot={(props) => <Link to="/termin/neu" search={{ fall: detail.case.number }} {...props} />}>
          {words.meeting}
        </Button>
      ) : (
        <WhyNot because={meeting.because}>
          <Button data-disabled aria-disabled leftSection={plus}>
            {words.meeting}
          </Button>
        </WhyNot>
      )}
      {milestone.ok ? (
        <Button variant="default" renderRoot={(props) => <Link {...withDialog('milestone')} {...props} />}>
          {words.milestone}
        </Button>
      ) : (
        <WhyNot because={milestone.because}>
          <Button variant="default" data-disabled aria-disabled>
            {words.milestone}
          </Button>
        </WhyNot>
      )}
      <CaseMenu detail={detail} />
    </>
  )
}
