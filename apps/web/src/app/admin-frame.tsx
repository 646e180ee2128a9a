import { Button } from '@mantine/core'
import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTitle } from '../ui/use-title.ts'
import css from './admin-frame.module.css'
import { adminSectionsOf } from './admin-sections.ts'
import { useApp } from './app-context.tsx'
import notice from './notices.module.css'

/** The parts of the administration as tabs, and the one that is open. What somebody may not enter is neither offered nor shown. */
export function AdminFrame({ children }: { children: ReactNode }) {
  const { me, messages: m } = useApp()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const words = { people: m.users.heading, offices: m.offices.heading, register: m.municipalities.register.heading }
  const sections = adminSectionsOf(me.actor)
  const isOpen = sections.some((it) => path === it.path || path.startsWith(`${it.path}/`))
  return (
    <>
      {sections.length > 1 && (
        <nav aria-label={m.app.room.admin} className={css.tabs}>
          <ul>
            {sections.map(({ name, path: to }) => (
              <li key={name}>
                <Link to={to} activeOptions={{ includeSearch: false }} data-label={words[name]}>
                  {words[name]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {isOpen ? children : <Closed />}
    </>
  )
}

function Closed() {
  const { messages: m } = useApp()
  useTitle(m.app.room.admin)
  return (
    <div className={notice.page}>
      <h1>{m.app.room.admin}</h1>
      <p>{m.errors.code.forbidden}</p>
      <p className={notice.actions}>
        <Button variant="default" component="a" href="/">
          {m.app.error.home}
        </Button>
      </p>
    </div>
  )
}
