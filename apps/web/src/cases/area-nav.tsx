import { Link } from '@tanstack/react-router'
import { useHasRoute } from '../app/use-rooms.ts'
import { SubNav } from '../ui/sub-nav.tsx'

interface Props {
  readonly number: string
  readonly label: string
  /** Path below the case and the words for it, in order. */
  readonly pages: readonly (readonly [path: string, label: string])[]
}

/** The pages of an area of a case; those that are not built are not offered. */
export function AreaNav({ number, label, pages }: Props) {
  const hasRoute = useHasRoute()
  return (
    <SubNav label={label}>
      {pages.map(([path, text]) => {
        const to = `/faelle/$number/${path}`
        return (
          hasRoute(to) && (
            <Link key={path} to={to} params={{ number }} activeOptions={{ exact: true, includeSearch: false }}>
              {text}
            </Link>
          )
        )
      })}
    </SubNav>
  )
}
