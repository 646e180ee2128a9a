import type { ReactNode } from 'react'
import css from './edit-page.module.css'

interface Props {
  readonly caption: string
  /** Head of the first column, then of the columns with fields. */
  readonly heads: readonly ReactNode[]
  readonly children: ReactNode
}

/** Numbers to be typed in rows and columns, under the heads they are read by. */
export function FieldTable({ caption, heads, children }: Props) {
  return (
    <table className={css.table}>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={index} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
