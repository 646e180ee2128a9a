import { fewestLike, type ForecastRow } from '@etappe/domain/reports/forecast'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { OfficeMark } from '../offices/office-mark.tsx'
import table from '../ui/table.module.css'
import { BandMark } from './band-mark.tsx'
import { CriteriaCell } from './criteria-cell.tsx'
import css from './forecast-table.module.css'

/** One gate: when, whose, how far, how likely, each with its base. */
export function ForecastLine({ row, hasChance }: { readonly row: ForecastRow; readonly hasChance: boolean }) {
  const { formats, messages: m } = useApp()
  const words = useWords('forecast')
  const gates = useWords('gates')
  const until =
    row.daysLeft < 0
      ? words.days.late({ count: -row.daysLeft })
      : row.daysLeft === 0
        ? words.days.today
        : words.days.left({ count: row.daysLeft })
  return (
    <tr>
      <td className={css.when}>
        {formats.day(row.plannedOn)}
        <span className={row.daysLeft < 0 ? 'bad small' : 'quiet small'}>{until}</span>
      </td>
      <th scope="row" className={css.case}>
        <Link to="/faelle/$number" params={{ number: row.caseNumber }} className="plainlink strong">
          <bdi>{row.caseName}</bdi>
        </Link>
        <span className={`${css.under} quiet small`}>
          <OfficeMark code={row.officeCode} />
          <span>{row.caseNumber}</span>
          <span>{m.cases.kind[row.caseKind]}</span>
        </span>
      </th>
      <td className={css.gate}>
        <Link
          to="/faelle/$number/tor/$gate"
          params={{ number: row.caseNumber, gate: row.gate }}
          aria-label={words.toGate({ gate: gates.name[row.gate], number: row.caseNumber })}
        >
          {gates.name[row.gate]}
        </Link>
      </td>
      <CriteriaCell row={row} />
      {hasChance && (
        <>
          <td className={css.base}>
            <span className={table.label}>{words.column.pace}: </span>
            {row.open.length === 0 ? words.ready : words.pace({ count: row.daysNeeded })}
          </td>
          <td className={css.base}>
            <span className={table.label}>{words.column.like}: </span>
            {row.like.total < fewestLike ? <span className="quiet">{words.fewLike(row.like)}</span> : words.like(row.like)}
          </td>
          <td className={css.chance}>
            <span className="strong">{row.likelihood !== null && words.percent({ count: row.likelihood })}</span>
            <BandMark band={row.band} />
          </td>
        </>
      )}
    </tr>
  )
}
