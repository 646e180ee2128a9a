import { countBands, type ForecastRow, narrowForecast } from '@etappe/domain/reports/forecast'
import { forecastBands, type ForecastFilters } from '@etappe/domain/reports/forecast-filters'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { OfficeMark } from '../offices/office-mark.tsx'
import { BandMark } from './band-mark.tsx'
import css from './forecast-page.module.css'

interface Props {
  readonly rows: readonly ForecastRow[]
  /** Without office and band, which the figures themselves choose. */
  readonly filters: ForecastFilters
}

/** Offices against likelihood; every figure opens exactly the gates it counts. */
export function ForecastMatrix({ rows, filters: { office: _office, band: _band, ...filters } }: Props) {
  const { me } = useApp()
  const { matrix, band: words } = useWords('forecast')
  const narrowed = narrowForecast(rows, filters)
  const offices = me.offices.filter((it) => rows.some((row) => row.officeCode === it.code))
  const lines = [
    ...offices.map((it) => ({ code: it.code, name: it.city, own: narrowed.filter((row) => row.officeCode === it.code) })),
    ...(offices.length > 1 ? [{ code: undefined, name: matrix.programme, own: narrowed }] : []),
  ]
  return (
    <div className={css.scroll}>
      <table className={css.matrix}>
        <caption className="sr">{matrix.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{matrix.office}</th>
            {forecastBands.map((band) => (
              <th key={band} scope="col">
                <BandMark band={band} />
              </th>
            ))}
            <th scope="col" className="num">
              {matrix.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ code: office, name, own }) => {
            const counts = countBands(own)
            return (
              <tr key={name}>
                <th scope="row">{office === undefined ? name : <OfficeMark code={office} name={name} />}</th>
                {forecastBands.map((band) => (
                  <td key={band}>
                    {counts[band] === 0 ? (
                      <span className="quiet">–</span>
                    ) : (
                      <Link
                        to="/auswertung/prognose"
                        search={{ ...filters, office, band }}
                        aria-label={matrix.show({ count: counts[band], band: words[band], office: name })}
                      >
                        {counts[band]}
                      </Link>
                    )}
                  </td>
                ))}
                <td className="num">
                  <Link to="/auswertung/prognose" search={{ ...filters, office }} aria-label={`${own.length}, ${name}`}>
                    {own.length}
                  </Link>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <ul className={css.signs} aria-hidden>
        {forecastBands.map((band) => (
          <li key={band}>
            <BandMark band={band} />
          </li>
        ))}
      </ul>
    </div>
  )
}
