import { addDays, type Day } from '@etappe/domain/kernel/day'
import { forecastDays, type ForecastRow } from '@etappe/domain/reports/forecast'
import { forecastBands } from '@etappe/domain/reports/forecast-filters'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './forecast-strip.module.css'
import { strip, stripPlaces } from './forecast-strip-places.ts'

const { radius: r } = strip

/** Shape as well as colour tells the bands apart: triangle, ring, disc. */
const shapes = {
  overdue: <path d={`M-${r},-${r}H${r}V${r}H-${r}Z`} />,
  unlikely: <path d={`M0,-${r + 0.5}L${r + 0.5},${r}H-${r + 0.5}Z`} />,
  unsure: <circle r={r - 0.75} />,
  likely: <circle r={r} />,
}

/** The gates of the next 90 days on one line, each at its planned day. The tables say the same in words. */
export function ForecastStrip({ rows, today, until }: { readonly rows: readonly ForecastRow[]; readonly today: Day; readonly until: Day }) {
  const { formats } = useApp()
  const words = useWords('forecast')
  const due = rows.filter((it) => it.daysLeft >= 0)
  const { places, base, height, xOf } = stripPlaces(due, forecastDays)
  const ticks = [0, 15, 30, 45, 60, 75, 90]
  return (
    <figure className={css.figure}>
      <svg
        viewBox={`0 0 ${strip.width} ${height}`}
        role="img"
        aria-label={words.picture.label({ count: due.length, until: formats.day(until) })}
        className={css.strip}
      >
        <line x1={0} x2={strip.width} y1={base} y2={base} className={css.axis} />
        {ticks.map((days) => (
          <g key={days} transform={`translate(${xOf(days)},${base})`} className={css.tick}>
            <line y1={0} y2={4} />
            <text y={18} textAnchor={days === 0 ? 'start' : days === forecastDays ? 'end' : 'middle'}>
              {days === 0 ? words.picture.today : formats.dayShort(addDays(today, days))}
            </text>
          </g>
        ))}
        {places.map((it) => (
          <g key={it.key} transform={`translate(${it.x},${it.y})`} className={css[it.band]}>
            {shapes[it.band]}
          </g>
        ))}
      </svg>
      <figcaption className={css.legend}>
        <span className="quiet small">{words.picture.each}</span>
        {forecastBands
          .filter((it) => it !== 'overdue')
          .map((band) => (
            <span key={band} className={css.key}>
              <svg viewBox="-7 -7 14 14" width={14} height={14} className={css[band]} aria-hidden>
                {shapes[band]}
              </svg>
              <span className="small">
                {words.band[band]} <span className="quiet">({words.bandMeans[band]})</span>
              </span>
            </span>
          ))}
      </figcaption>
    </figure>
  )
}
