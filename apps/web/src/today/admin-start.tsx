import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { adminSectionsOf } from '../app/admin-sections.ts'
import { useApp } from '../app/app-context.tsx'
import { useAdminWords } from '../app/use-admin-words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import css from './today-page.module.css'

/** The start page of those who see no cases: the way to what they do. */
export function AdminStart() {
  const { me, messages: m, formats } = useApp()
  const words = useAdminWords()
  return (
    <>
      <PageHead title={formats.dayLong(me.today)} tab={m.today.heading} />
      <div className={css.empty}>
        <EmptyState
          action={
            <span className={css.ways}>
              {adminSectionsOf(me.actor).map(({ name, path }) => (
                <Button key={name} variant="default" component={Link} to={path}>
                  {words[name]}
                </Button>
              ))}
            </span>
          }
        >
          {m.today.admin}
        </EmptyState>
      </div>
    </>
  )
}
