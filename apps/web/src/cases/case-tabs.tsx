import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import header from '../ui/record-header.module.css'
import { TabBar } from '../ui/tab-bar.tsx'

const exact = { exact: true, includeSearch: false } as const
const area = { includeSearch: false } as const
const pages = [
  ['/faelle/$number', 'overview', exact],
  ['/faelle/$number/phasenplan', 'phasePlan', exact],
  ['/faelle/$number/ausgangslage', 'baseline', area],
  ['/faelle/$number/plan', 'plan', area],
  ['/faelle/$number/termine', 'meetings', exact],
  ['/faelle/$number/begleitung', 'support', exact],
  ['/faelle/$number/akteure', 'actors', area],
  ['/faelle/$number/verlauf', 'history', exact],
  ['/faelle/$number/stammdaten', 'data', exact],
] as const

/** The areas of a case; each is a page of its own. */
export function CaseTabs({ number }: { number: string }) {
  const { messages: m } = useApp()
  const words = m.casePage.tab
  return (
    <TabBar label={m.casePage.tabs} className={header.tabs}>
      {pages.map(([to, page, activeOptions]) => (
        <Link key={to} to={to} params={{ number }} activeOptions={activeOptions} data-label={words[page]}>
          {words[page]}
        </Link>
      ))}
    </TabBar>
  )
}
