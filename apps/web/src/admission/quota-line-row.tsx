import css from './ranking.module.css'

interface Props {
  readonly text: string
  /** Columns of the table. */
  readonly span: number
}

/** The line under the last place of the quota. */
export function QuotaLineRow({ text, span }: Props) {
  return (
    <tr className={css.line}>
      <td colSpan={span}>{text}</td>
    </tr>
  )
}
