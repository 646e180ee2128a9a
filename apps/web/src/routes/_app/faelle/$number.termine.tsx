import { createFileRoute } from '@tanstack/react-router'
import css from '../../../cases/case-tab.module.css'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { MeetingList } from '../../../meetings/meeting-list.tsx'
import { MilestoneList } from '../../../meetings/milestone-list.tsx'

export const Route = createFileRoute('/_app/faelle/$number/termine')({ component: MeetingsRoute })

function MeetingsRoute() {
  const { detail } = useOpenCase(Route.useParams().number)
  return (
    <div className={css.columns}>
      <MeetingList detail={detail} />
      <MilestoneList detail={detail} />
    </div>
  )
}
