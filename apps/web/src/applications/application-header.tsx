import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { useLocation } from '@tanstack/react-router'
import { ApplicationActs } from './application-acts.tsx'
import { ApplicationCourse } from './application-course-view.tsx'
import { ApplicationFacts } from './application-facts.tsx'
import css from '../ui/record-header.module.css'
import { ApplicationLead } from './application-lead.tsx'
import { ApplicationTabs } from './application-tabs.tsx'
import { ApplicationWalk } from './application-walk-buttons.tsx'

/** Fixed on every page of an application: what and whose, what can be done, where it stands, the pages. */
export function ApplicationHeader({ detail }: { readonly detail: ApplicationDetail }) {
  const { number, name, state } = detail.application
  const { pathname } = useLocation()
  return (
    <header className={css.header} data-page={pathname.endsWith(number) ? 'overview' : 'area'}>
      <div className={css.title}>
        <div className={css.names}>
          <ApplicationLead detail={detail} />
          <h1 title={name}>
            <bdi>{name}</bdi>
          </h1>
        </div>
        <div className={css.actions}>
          <ApplicationActs key={number} detail={detail} />
          <ApplicationWalk number={number} />
        </div>
      </div>
      <ApplicationFacts detail={detail} />
      <ApplicationCourse state={state} />
      <ApplicationTabs number={number} />
    </header>
  )
}
