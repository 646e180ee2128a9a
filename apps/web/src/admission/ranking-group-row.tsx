import css from './ranking.module.css'

interface Props {
  readonly text: string
  /** Columns of the table. */
  readonly span: number
}

/** Stands over those that have no rank yet. */
export function RankingGroupRow({ text, span }: Props) {
  return (
    <tr className={css.group}>
      <th colSpan={span} scope="rowgroup">
        {text}
      </th>
    </tr>
  )
}
