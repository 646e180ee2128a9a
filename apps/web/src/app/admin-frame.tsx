import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { TabBar } from '../ui/tab-bar.tsx'
import { AdminClosed } from './admin-closed.tsx'
import css from './admin-frame.module.css'
import { adminSectionsOf, opensTo } from './admin-sections.ts'
import { useApp } from './app-context.tsx'
import { useAdminWords } from './use-admin-words.ts'

/** The parts of the administration as tabs, and the one that is open. What somebody may not enter is neither offered nor shown. */
export function AdminFrame({ children }: { children: ReactNode }) {
  const { me, messages: m } = useApp()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const words = useAdminWords()
  const sections = adminSectionsOf(me.actor)
  const isOpen = opensTo(me.actor, path)
  return (
    <>
      {sections.length > 1 && (
        <TabBar label={m.app.room.admin} className={css.tabs}>
          {sections.map(({ name, path: to }) => (
            <Link key={name} to={to} activeOptions={{ includeSearch: false }} data-label={words[name]}>
              {words[name]}
            </Link>
          ))}
        </TabBar>
      )}
      {isOpen ? children : <AdminClosed />}
    </>
  )
}
