import { can } from '@etappe/domain/access/policy'
import { useApp } from '../app/app-context.tsx'
import { DecisionsToday } from './decisions-today.tsx'
import { OwnRequests } from './own-requests.tsx'

/** On the start page: what waits for a decision of mine, and what became of what I asked for. */
export function RequestsToday() {
  const { me } = useApp()
  return (
    <>
      {can(me.actor, 'waiver.soft').ok && <DecisionsToday />}
      {can(me.actor, 'request.write').ok && <OwnRequests />}
    </>
  )
}
