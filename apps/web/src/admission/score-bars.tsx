import type { RankingRow } from '@etappe/domain/applications/application-detail'
import { highestScore, ratingDimensions } from '@etappe/domain/applications/rating'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './ranking.module.css'
import { usePoints } from './use-points.ts'

const [width, gap, height] = [10, 4, 18]

/** The six dimensions as small columns, in the order of the rating; read out by name and figure. */
export function ScoreBars({ scores }: Pick<RankingRow, 'scores'>) {
  const { formats } = useApp()
  const words = useWords('admission').ranking
  const { dimension } = useWords('applications')
  const { points } = usePoints()
  const said = ratingDimensions.map((it) => `${dimension[it]} ${points(scores[it] ?? 0)}`)
  const label = words.dimensions({ list: formats.list(said) })
  return (
    <svg
      className={css.bars}
      width={ratingDimensions.length * (width + gap)}
      height={height}
      viewBox={`0 0 ${ratingDimensions.length * (width + gap)} ${height}`}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      {ratingDimensions.map((it, index) => {
        const tall = ((scores[it] ?? 0) / highestScore) * height
        return (
          <g key={it}>
            <rect className={css.barRest} x={index * (width + gap)} width={width} height={height} />
            <rect className={css.bar} x={index * (width + gap)} y={height - tall} width={width} height={tall} />
          </g>
        )
      })}
    </svg>
  )
}
