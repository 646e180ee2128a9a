import type { RankingRow } from '@etappe/domain/applications/application-detail'
import type { QuotaFill } from '@etappe/domain/offices/quota-fill'
import { Fragment, useRef } from 'react'
import { useRowKeys } from '../app/use-row-keys.ts'
import { useWords } from '../app/words.ts'
import directory from '../ui/directory.module.css'
import { QuotaLineRow } from './quota-line-row.tsx'
import { quotaLine } from './quota-line.ts'
import { RankingGroupRow } from './ranking-group-row.tsx'
import { RankingLine } from './ranking-line.tsx'
import css from './ranking.module.css'

interface Props {
  readonly rows: readonly RankingRow[]
  /** `null` over several offices: each has a quota of its own. */
  readonly fill: QuotaFill | null
}

/** The list in order of rank, with a line where the quota ends. */
export function RankingTable({ rows, fill }: Props) {
  const words = useWords('admission').ranking
  const { column } = words
  const body = useRef<HTMLTableSectionElement>(null)
  useRowKeys(body, words.key)
  const line = fill && quotaLine(rows, fill)
  const columns = [column.rank, column.application, column.total, column.prerequisites, column.state, column.submitted, column.act]
  return (
    <table className={`${directory.table} ${css.table}`}>
      <caption className="sr">{words.caption}</caption>
      <thead>
        <tr>
          {columns.map((it) => (
            <th key={it} scope="col">
              {it}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, index) => (
          <Fragment key={row.id}>
            {line && fill && line.free === 0 && line.after === index && (
              <QuotaLineRow text={words.lineFull({ quota: fill.quota })} span={columns.length} />
            )}
            {row.rank === null && rows[index - 1]?.rank !== null && (
              <RankingGroupRow text={words.unranked({ count: rows.length - index })} span={columns.length} />
            )}
            <RankingLine row={row} />
            {line && fill && line.free > 0 && line.after === index + 1 && (
              <QuotaLineRow text={words.line({ quota: fill.quota, free: line.free })} span={columns.length} />
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}
