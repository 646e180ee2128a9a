import { Skeleton } from '@mantine/core'
import { columns } from './case-columns.ts'
import css from './case-table.module.css'

const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** Stands for the rows before the first answer; later the old rows stay instead. */
export function SkeletonRows() {
  return rows.map((row) => (
    <tr key={row} aria-hidden>
      {columns.map(({ name }) => (
        <td key={name} className={css[name]}>
          <Skeleton height={10} width={name === 'name' ? '60%' : '80%'} />
        </td>
      ))}
    </tr>
  ))
}
