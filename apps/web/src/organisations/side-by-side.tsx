import { Radio } from '@mantine/core'
import { useWords } from '../app/words.ts'
import css from './side-by-side.module.css'

/** Which of two entries a field is taken from. */
export type Side = 'keep' | 'gone'

export interface Compared {
  readonly field: string
  readonly label: string
  readonly keep: string
  readonly gone: string
}

interface Props {
  readonly rows: readonly Compared[]
  readonly sides: Readonly<Record<string, Side>>
  readonly onChange: (field: string, side: Side) => void
}

/** Two entries beside each other: where they differ, one of the two holds. */
export function SideBySide({ rows, sides, onChange }: Props) {
  const { merge: words } = useWords('organisations')
  const differing = rows.filter((it) => it.keep !== it.gone)
  if (differing.length === 0) return <p className="quiet">{words.same}</p>
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.keep}</th>
          <th scope="col">{words.gone}</th>
        </tr>
      </thead>
      <tbody>
        {differing.map(({ field, label, ...values }) => (
          <tr key={field}>
            <th scope="row">{label}</th>
            {(['keep', 'gone'] as const).map((side) => (
              <td key={side}>
                <Radio
                  name={`merge-${field}`}
                  checked={(sides[field] ?? 'keep') === side}
                  onChange={() => onChange(field, side)}
                  label={<bdi>{values[side] === '' ? words.empty : values[side]}</bdi>}
                  aria-label={`${words.choose({ field: label })} ${values[side] === '' ? words.empty : values[side]}`}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
