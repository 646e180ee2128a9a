import css from './sparkline.module.css'

interface Point {
  readonly x: number
  readonly y: number
}

interface Props {
  /** Pieces of the line; between two of them nothing is known. */
  readonly runs: readonly (readonly Point[])[]
  /** All the figures in words, for those who do not see the line. */
  readonly label: string
}

const width = 104
const height = 28
const margin = 4

/** A series as a small line: its shape, not its figures. The last point is marked. */
export function Sparkline({ runs, label }: Props) {
  const points = runs.flat()
  const last = points.at(-1)
  if (!last) return null
  const xs = points.map((it) => it.x)
  const ys = points.map((it) => it.y)
  const scale = (value: number, all: readonly number[], length: number): number => {
    const [least, most] = [Math.min(...all), Math.max(...all)]
    return most === least ? length / 2 : ((value - least) / (most - least)) * length
  }
  const at = ({ x, y }: Point) => ({
    x: margin + scale(x, xs, width - 2 * margin),
    y: height - margin - scale(y, ys, height - 2 * margin),
  })
  const end = at(last)
  return (
    <svg className={css.sparkline} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      {runs.map((run) => {
        const [first] = run
        if (!first) return null
        const placed = run.map(at)
        return placed.length === 1 ? (
          <circle key={first.x} cx={at(first).x} cy={at(first).y} r="1.5" />
        ) : (
          <polyline key={first.x} points={placed.map((it) => `${it.x},${it.y}`).join(' ')} />
        )
      })}
      <circle className={css.last} cx={end.x} cy={end.y} r="3" />
    </svg>
  )
}
