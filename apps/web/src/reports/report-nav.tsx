import { can } from '@etappe/domain/access/policy'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { SubNav } from '../ui/sub-nav.tsx'

/** The pages of the analysis. */
export function ReportNav() {
  const { me, messages: m } = useApp()
  const words = m.reports.nav
  if (!can(me.actor, 'forecast.read').ok) return null
  return (
    <SubNav label={words.label}>
      <Link to="/auswertung" activeOptions={{ exact: true, includeSearch: false }}>
        {words.status}
      </Link>
      <Link to="/auswertung/prognose" activeOptions={{ includeSearch: false }}>
        {words.forecast}
      </Link>
      <Link to="/auswertung/leistungen" activeOptions={{ includeSearch: false }}>
        {words.ledgers}
      </Link>
    </SubNav>
  )
}
