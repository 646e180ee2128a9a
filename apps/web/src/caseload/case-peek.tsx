import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { CaseRow } from '@etappe/domain/cases/case-query'
import { useQuery } from '@tanstack/react-query'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import css from './case-peek.module.css'
import { PeekActions } from './peek-actions.tsx'
import { PeekFacts } from './peek-facts.tsx'
import { PeekLast } from './peek-last.tsx'
import { PeekMissing } from './peek-missing.tsx'
import { PeekPromised } from './peek-promised.tsx'
import { PeekTools } from './peek-tools.tsx'
import { rowOfDetail } from './row-of-detail.ts'

interface Props {
  readonly number: CaseNumber
  /** What the list knows already; nothing when the case is not in it. */
  readonly row: CaseRow | undefined
  /** Counted from 1; 0 when the case is not in the list. */
  readonly position: number
  readonly total: number
  readonly onStep: (by: 1 | -1) => void
  readonly onClose: () => void
}

/** The panel beside the list: the same questions as the case page, in the same order. */
export function CasePeek({ number, row, position, total, onStep, onClose }: Props) {
  const { api, me, messages: m } = useApp()
  const { data: detail, error } = useQuery(api.case.get.queryOptions({ number }, { trpc: { abortOnUnmount: true } }))
  const shown = detail ? rowOfDetail(detail, me.today) : row
  return (
    <aside className={css.peek} aria-label={m.caseload.peek.label({ number })}>
      <PeekTools number={number} position={position} total={total} onStep={onStep} onClose={onClose} />
      {error && !detail && (
        <p className={css.body} role="alert">
          {messageFor(m, error)}
        </p>
      )}
      {shown && (
        <div className={css.body}>
          <p className="small quiet">
            {shown.number} · {m.cases.kind[shown.kind]} · <bdi>{shown.placeName}</bdi>
          </p>
          <h2>
            <bdi>{shown.name}</bdi>
          </h2>
          <PeekFacts row={shown} detail={detail} />
          {detail && (
            <>
              <PeekLast meetings={detail.meetings} />
              <PeekPromised detail={detail} />
              <PeekMissing row={shown} detail={detail} />
              <PeekActions detail={detail} />
            </>
          )}
        </div>
      )}
    </aside>
  )
}
