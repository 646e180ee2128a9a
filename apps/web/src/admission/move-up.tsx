import type { RankingRow } from '@etappe/domain/applications/application-detail'
import { canOnApplication } from '@etappe/domain/access/policy'
import type { QuotaFill } from '@etappe/domain/offices/quota-fill'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './ranking.module.css'

interface Props {
  readonly rows: readonly RankingRow[]
  readonly fill: QuotaFill
}

/** Says that places are free and who is next on the waiting list; nothing when either is missing. */
export function MoveUp({ rows, fill: { quota, taken, proposed, officeCode } }: Props) {
  const { me } = useApp()
  const words = useWords('admission').ranking
  const free = quota - taken - proposed
  const next = rows.find((it) => it.state === 'waitlisted' && !it.isWaitingForSignature)
  if (free <= 0 || !next || !canOnApplication(me.actor, 'application.decide', { officeCode }).ok) return null
  return (
    <div className={css.moveUp} role="status">
      <p>
        <span className="strong">{words.free({ free })}</span> <bdi>{words.nextUp({ name: next.name })}</bdi>
      </p>
      <Button
        variant="default"
        renderRoot={(props) => (
          <Link to="/bewerbungen/$number/entscheidung" params={{ number: next.number }} search={{ result: 'admitted' }} {...props} />
        )}
      >
        {words.moveUp}
      </Button>
    </div>
  )
}
