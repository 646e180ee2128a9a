import type { ReactNode } from 'react'
import { BrandMark } from '../ui/brand-mark.tsx'
import { useShell } from './app-context.tsx'
import css from './notices.module.css'

/** Brand and landmark around a notice that stands outside the signed-in part. */
export function BareFrame({ children }: { children: ReactNode }) {
  const { messages: m } = useShell()
  return (
    <>
      <header className={css.bar}>
        <a href="/" className={css.brand}>
          <BrandMark />
          {m.app.heading}
        </a>
      </header>
      <main id="main">{children}</main>
    </>
  )
}
