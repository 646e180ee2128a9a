import { Link } from '@tanstack/react-router'
import { useHasRoute } from '../app/use-rooms.ts'
import { useWords } from '../app/words.ts'
import header from '../ui/record-header.module.css'
import { TabBar } from '../ui/tab-bar.tsx'

const exact = { exact: true, includeSearch: false } as const
const pages = [
  ['gespraech', 'interview'],
  ['bewertung', 'rating'],
  ['entscheidung', 'decision'],
  ['schriftverkehr', 'mail'],
  ['verlauf', 'history'],
] as const

/** The pages of an application; those that are not built are not offered. */
export function ApplicationTabs({ number }: { readonly number: string }) {
  const words = useWords('intake').page
  const hasRoute = useHasRoute()
  const params = { number }
  return (
    <TabBar label={words.pages} className={header.tabs}>
      <Link to="/bewerbungen/$number" params={params} activeOptions={exact} data-label={words.tab.data}>
        {words.tab.data}
      </Link>
      {pages.map(([path, tab]) => {
        const to = `/bewerbungen/$number/${path}`
        return (
          hasRoute(to) && (
            <Link key={path} to={to} params={params} activeOptions={exact} data-label={words.tab[tab]}>
              {words.tab[tab]}
            </Link>
          )
        )
      })}
    </TabBar>
  )
}
