import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useHasRoute } from '../app/use-rooms.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import css from './today-page.module.css'

const places = [
  { path: '/verwaltung', word: 'users' },
  { path: '/verwaltung/register', word: 'register' },
] as const

/** The start page of those who see no cases: the way to what they do. */
export function AdminStart() {
  const { me, messages: m, formats } = useApp()
  const hasRoute = useHasRoute()
  return (
    <>
      <PageHead title={formats.dayLong(me.today)} tab={m.today.heading} />
      <div className={css.empty}>
        <EmptyState
          action={
            <span className="row">
              {places.flatMap(({ path, word }) => {
                const to: string = path
                return hasRoute(to)
                  ? [
                      <Button key={path} variant="default" component={Link} to={to}>
                        {m.today.admin[word]}
                      </Button>,
                    ]
                  : []
              })}
            </span>
          }
        >
          {m.today.admin.lead}
        </EmptyState>
      </div>
    </>
  )
}
