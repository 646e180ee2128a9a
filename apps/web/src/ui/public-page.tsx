import { locales } from '@etappe/i18n'
import type { ReactNode } from 'react'
import { useShell } from '../app/app-context.tsx'
import { BrandMark } from './brand-mark.tsx'
import css from './public-page.module.css'

interface Props {
  /** Beside the brand: what page this is, how far it is saved. */
  readonly head?: ReactNode
  readonly children: ReactNode
}

/** Brand and language above a page that is open to everybody. */
export function PublicPage({ head, children }: Props) {
  const { messages: m, locale, setLocale } = useShell()
  return (
    <div className={css.page}>
      <a className={css.skip} href="#main">
        {m.app.skip}
      </a>
      <header className={css.top}>
        <span className={css.brand}>
          <BrandMark size={22} />
          {m.app.heading}
        </span>
        {head}
        <div role="group" aria-label={m.app.person.language} className={css.languages}>
          {locales.map((it) => (
            <button key={it} type="button" lang={it} aria-pressed={it === locale} onClick={() => void setLocale(it)}>
              {m.app.language[it]}
            </button>
          ))}
        </div>
      </header>
      <main id="main" className={css.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
