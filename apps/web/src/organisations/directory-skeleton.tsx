import { Skeleton } from '@mantine/core'

const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const widths = ['60%', '50%', '40%', '50%', '30%', '20%']

/** Stands for the rows before the first answer. */
export function DirectorySkeleton() {
  return rows.map((row) => (
    <tr key={row} aria-hidden>
      {widths.map((width, column) => (
        <td key={`${row}${column}`}>
          <Skeleton height={10} width={width} />
        </td>
      ))}
    </tr>
  ))
}
