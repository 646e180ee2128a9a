import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'
import { type CaseSearch, filtersOf } from '../cases/case-search.ts'
import { TabBar } from '../ui/tab-bar.tsx'
import css from './view-tabs.module.css'
import { activeView, viewsFor } from './views.ts'

interface Props {
  readonly search: CaseSearch
  /** What stands at the end of the line. */
  readonly children?: ReactNode
}

/** The built-in views. The one that is shown is marked, with an asterisk when more filters are set than it has. */
export function ViewTabs({ search, children }: Props) {
  const { me, messages: m } = useApp()
  const views = useMemo(() => viewsFor(me.actor), [me.actor])
  const active = activeView(views, filtersOf(search))
  const { layout, sort, descending } = search
  return (
    <div className={css.line}>
      <TabBar label={m.caseload.views} className={css.views}>
        {views.map(({ name, filters }) => (
          <Link
            key={name}
            to="/faelle"
            search={{ ...filters, layout, sort, descending }}
            activeOptions={{ exact: true, includeSearch: true }}
            activeProps={{}}
            aria-current={active?.name === name ? 'page' : undefined}
            data-label={m.caseload.view[name]}
          >
            {m.caseload.view[name]}
            {active?.name === name && active.isChanged && (
              <span title={m.caseload.viewChanged}>
                <span aria-hidden>*</span>
                <span className="sr"> ({m.caseload.viewChanged})</span>
              </span>
            )}
          </Link>
        ))}
      </TabBar>
      {children}
    </div>
  )
}
