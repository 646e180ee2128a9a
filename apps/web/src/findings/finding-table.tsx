import type { Finding } from '@etappe/domain/baseline/finding'
import { UnstyledButton } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import reading from '../ui/table.module.css'
import { useFindingActions } from './finding-actions.ts'
import css from './finding-table.module.css'
import { KindMark } from './kind-mark.tsx'
import type { Findings } from './use-findings.ts'
import { weightKey } from './weight-key.ts'

const columns = ['number', 'kind', 'pillar', 'text', 'weight', 'votes', 'source', 'offerIds', 'indicators'] as const

/** The findings as a table: the same content as the board, for those who read rather than look. */
export function FindingTable({ shown, list }: { shown: readonly Finding[]; list: Findings }) {
  const { formats } = useApp()
  const { open } = useFindingActions()
  const baseline = useWords('baseline')
  const words = useWords('findings')
  const names = (of: readonly { name: string }[]) => of.map(({ name }) => name).join(', ')
  return (
    <div className={reading.scroll}>
      <table className={`${reading.table} ${css.table}`}>
        <caption className="sr">{words.heading}</caption>
        <thead>
          <tr>
            {columns.map((it) => (
              <th key={it} scope="col" data-column={it}>
                {words.field.finding[it]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((it) => (
            <tr key={it.id}>
              <th scope="row">
                <UnstyledButton className={css.number} onClick={() => open(it)}>
                  {words.number({ number: it.number })}
                </UnstyledButton>
              </th>
              <td className="nowrap">
                <KindMark kind={it.kind} />
              </td>
              <td>{it.pillar === null ? baseline.allPillars : baseline.pillar[it.pillar]}</td>
              <td dir="auto">{it.text}</td>
              <td>{baseline.weight[weightKey(it.weight)]}</td>
              <td className="num">{formats.number(it.votes)}</td>
              <td>{it.source}</td>
              <td>{names(list.offersOf(it))}</td>
              <td>{names(list.indicatorsOf(it))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
