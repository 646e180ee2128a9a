import type { RankingRow } from '@etappe/domain/applications/application-detail'
import { highestTotal } from '@etappe/domain/applications/rating'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { OfficeMark } from '../offices/office-mark.tsx'
import { ApplicationStateMark } from './application-state-mark.tsx'
import { RankingAct } from './ranking-act.tsx'
import css from './ranking.module.css'
import { ScoreBars } from './score-bars.tsx'
import { usePoints } from './use-points.ts'

/** One application of the ranking list. */
export function RankingLine({ row }: { readonly row: RankingRow }) {
  const { formats } = useApp()
  const { ranking: words, rating } = useWords('admission')
  const { points } = usePoints()
  const { rank, total, unmet, doubtful } = row
  const open = [unmet > 0 && words.unmet({ count: unmet }), doubtful > 0 && words.doubtful({ count: doubtful })].filter(Boolean)
  return (
    <tr>
      <td className={`${css.rank} num`}>
        {rank === null ? (
          <span className="quiet">
            <span aria-hidden>–</span>
            <span className="sr">{words.noRank}</span>
          </span>
        ) : (
          rank
        )}
      </td>
      <th scope="row" className={css.name}>
        <Link to="/bewerbungen/$number" params={{ number: row.number }} data-row className="strong">
          <bdi>{row.name}</bdi>
        </Link>
        <span className="quiet small">
          {row.number} {row.officeCode !== null && <OfficeMark code={row.officeCode} />} <bdi>{row.placeName}</bdi>
        </span>
      </th>
      <td className={css.total}>
        {total !== null && (
          <>
            <span className="strong">{rating.pointsOf({ points: points(total), most: highestTotal })}</span>
            <ScoreBars scores={row.scores} />
          </>
        )}
      </td>
      <td>{open.length === 0 ? <span className="quiet">{words.allMet}</span> : <span className="warn">{open.join(', ')}</span>}</td>
      <td className={css.state}>
        <ApplicationStateMark state={row.state} />
        {row.isWaitingForSignature && <span className="quiet small">{words.waiting}</span>}
      </td>
      <td className={css.submitted}>{formats.day(row.submittedOn)}</td>
      <td className={css.act}>
        <RankingAct row={row} />
      </td>
    </tr>
  )
}
