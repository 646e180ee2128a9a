import type { RankingRow } from '@etappe/domain/applications/application-detail'
import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import { canOnApplication } from '@etappe/domain/access/policy'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** The next step of a line: move up, decide, rate, or just look. */
export function RankingAct({ row }: { readonly row: RankingRow }) {
  const { me } = useApp()
  const words = useWords('admission').ranking
  const { number, name, state, officeCode, isWaitingForSignature } = row
  const mayDecide = canOnApplication(me.actor, 'application.decide', { officeCode }).ok && !isWaitingForSignature
  const params = { number }
  if (state === 'waitlisted' && mayDecide)
    return (
      <Link to="/bewerbungen/$number/entscheidung" params={params} search={{ result: 'admitted' }} aria-label={words.moveUpOf({ name })}>
        {words.moveUp}
      </Link>
    )
  if (state === 'rated' && mayDecide)
    return (
      <Link to="/bewerbungen/$number/entscheidung" params={params} aria-label={words.decideOf({ name })}>
        {words.decide}
      </Link>
    )
  if (state === 'interviewed')
    return (
      <Link to="/bewerbungen/$number/bewertung" params={params} aria-label={words.rateOf({ name })}>
        {words.rate}
      </Link>
    )
  return (
    <Link
      to={isApplicationOpen(state) && !isWaitingForSignature ? '/bewerbungen/$number' : '/bewerbungen/$number/entscheidung'}
      params={params}
      aria-label={words.viewOf({ name })}
    >
      {words.view}
    </Link>
  )
}
