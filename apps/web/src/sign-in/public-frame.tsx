import { locales } from '@etappe/i18n'
import type { ReactNode } from 'react'
import { useShell } from '../app/app-context.tsx'
import { BrandMark } from '../ui/brand-mark.tsx'
import css from './sign-in.module.css'

/** Brand and language above a page that needs no sign-in. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const { messages: m, locale, setLocale } = useShell()
  return (
    <div className={css.page}>
      <header className={css.top}>
        <span className={css.brand}>
          <BrandMark size={26} />
          {m.app.heading}
        </span>
        <div role="group" aria-label={m.app.person.language} className={css.languages}>
          {locales.map((it) => (
            <button key={it} type="button" lang={it} aria-pressed={it === locale} onClick={() => void setLocale(it)}>
              {m.app.language[it]}
            </button>
          ))}
        </div>
      </header>
      <main id="main" className={css.main}>
        {children}
      </main>
    </div>
  )
}
