import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { gates } from '@etappe/domain/cases/gate'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import { SubNav } from '../ui/sub-nav.tsx'

/** The five gates of the case, in order. */
export function GateNav({ number }: { readonly number: CaseNumber }) {
  const words = useWords('gates')
  return (
    <SubNav label={words.page.others}>
      {gates.map((gate) => (
        <Link key={gate} to="/faelle/$number/tor/$gate" params={{ number, gate }} activeOptions={{ exact: true, includeSearch: false }}>
          {words.name[gate]}
        </Link>
      ))}
    </SubNav>
  )
}
