import { Skeleton } from '@mantine/core'

const rows = ['a', 'b', 'c', 'd', 'e', 'f']
const widths = ['60%', '50%', '40%', '70%']

/** Stands for the rows before the first answer. */
export function SkeletonRows() {
  return rows.map((row) => (
    <tr key={row} aria-hidden>
      {widths.map((width) => (
        <td key={width}>
          <Skeleton height={10} width={width} />
        </td>
      ))}
    </tr>
  ))
}
