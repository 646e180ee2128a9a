import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import css from './case-header.module.css'

const exact = { exact: true, includeSearch: false } as const

/** The areas of a case; each is a page of its own. */
export function CaseTabs({ number }: { number: string }) {
  const { messages: m } = useApp()
  const words = m.casePage.tab
  const params = { number }
  return (
    <nav aria-label={m.casePage.tabs} className={css.tabs}>
      <Link to="/faelle/$number" params={params} activeOptions={exact}>
        {words.overview}
      </Link>
      <Link to="/faelle/$number/termine" params={params} activeOptions={exact}>
        {words.meetings}
      </Link>
      <Link to="/faelle/$number/verlauf" params={params} activeOptions={exact}>
        {words.history}
      </Link>
      <Link to="/faelle/$number/stammdaten" params={params} activeOptions={exact}>
        {words.data}
      </Link>
    </nav>
  )
}
