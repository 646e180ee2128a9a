import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { BrandMark } from '../ui/brand-mark.tsx'
import { useApp } from './app-context.tsx'
import css from './app-frame.module.css'
import { LiveMark } from './live-mark.tsx'
import { PersonMenu } from './person-menu.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { TabBar } from './tab-bar.tsx'
import { useLive } from './use-live.ts'
import { useRooms } from './use-rooms.ts'
import { WaitingBadge } from './waiting-badge.tsx'

/** One bar on top, then the page. No side navigation: tables, rail and map need the width. */
export function AppFrame({ children }: { children: ReactNode }) {
  const { messages: m } = useApp()
  const rooms = useRooms()
  const live = useLive()
  return (
    <div className={css.frame}>
      <a href="#main" className={css.skip}>
        {m.app.skip}
      </a>
      <header className={css.bar}>
        <a href="/" className={css.brand}>
          <BrandMark />
          {m.app.heading}
        </a>
        <nav aria-label={m.app.rooms} className={css.nav}>
          {rooms.map(({ name, path }) => (
            <Link key={name} to={path} activeOptions={{ exact: path === '/', includeSearch: false }}>
              {m.app.room[name]}
              {name === 'decisions' && <WaitingBadge />}
            </Link>
          ))}
        </nav>
        <LiveMark state={live} />
        <PersonMenu />
      </header>
      <main id="main" className={css.main} tabIndex={-1}>
        {children}
      </main>
      <TabBar />
      <Shortcuts />
    </div>
  )
}
