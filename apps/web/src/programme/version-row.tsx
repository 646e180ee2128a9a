import type { VersionSummary } from '@etappe/domain/programme/programme-version'
import { Link } from '@tanstack/react-router'
import { IconCircleCheckFilled } from '@tabler/icons-react'
import table from '../ui/table.module.css'
import css from './version-table.module.css'
import { useProgrammeWords } from './use-programme-words.ts'
import { useVersions } from './use-versions.ts'

interface Props {
  readonly version: VersionSummary
  /** Whether the table has a column for what can be done with versions. */
  readonly hasOthers: boolean
}

/** One version: what it is called, since when it holds, which cases follow it. */
export function VersionRow({ version: it, hasOthers }: Props) {
  const { words, formats, titleOf } = useProgrammeWords()
  const { versions, knowsCases, mayWrite } = useVersions()
  const said = words.versions
  const othersRunning = versions.reduce((sum, other) => (other.number === it.number ? sum : sum + other.running), 0)
  return (
    <tr>
      <th scope="row" className={css.name}>
        <Link to="/verwaltung/programm/$number" params={{ number: it.number }}>
          {words.version({ number: it.number })}: <bdi>{titleOf(it)}</bdi>
        </Link>
        {it.isCurrent && (
          <span className={css.current}>
            <IconCircleCheckFilled size={14} className="icon" color="var(--good)" aria-hidden />
            {words.current}
          </span>
        )}
      </th>
      <td>
        <span className={table.label}>{said.since}: </span>
        {it.publishedOn && formats.day(it.publishedOn)}
      </td>
      <td>
        <span className={table.label}>{said.by}: </span>
        {it.publishedByName === null ? <span className="quiet">{said.fromStart}</span> : <bdi>{it.publishedByName}</bdi>}
      </td>
      {knowsCases && (
        <>
          <td className="num">
            <span className={table.label}>{said.running}: </span>
            {formats.number(it.running)}
          </td>
          <td className="num">
            <span className={table.label}>{said.ended}: </span>
            {formats.number(it.ended)}
          </td>
        </>
      )}
      {hasOthers && (
        <td className={css.actions}>
          {it.number > 1 && (
            <Link
              to="/verwaltung/programm/$number/vergleich"
              params={{ number: it.number }}
              aria-label={said.compareOf({ number: it.number })}
            >
              {said.compare}
            </Link>
          )}
          {mayWrite && it.isCurrent && othersRunning > 0 && (
            <Link to="/verwaltung/programm/$number/umstellen" params={{ number: it.number }}>
              {said.move}
            </Link>
          )}
        </td>
      )}
    </tr>
  )
}
