import type { RoundRow as Row } from '@etappe/domain/applications/round-row'
import type { ApplicationRoundId } from '@etappe/domain/kernel/id'
import type { ReactNode } from 'react'
import { useWords } from '../app/words.ts'
import { BlockTable } from '../ui/block-table.tsx'
import { Section } from '../ui/section.tsx'
import table from '../ui/table.module.css'
import { RoundRow } from './round-row.tsx'

interface Props {
  readonly rounds: readonly Row[]
  readonly onChange: (round: Row) => void
  readonly renderHistory: (id: ApplicationRoundId) => ReactNode
}

/** Every round, the one that opens last first; on a phone each becomes a block. */
export function RoundTable({ rounds, onChange, renderHistory }: Props) {
  const words = useWords('rounds').table
  const columns = [words.round, words.state, words.kinds, words.opensOn, words.closesOn, words.startBy]
  return (
    <Section title={words.heading} count={rounds.length}>
      <BlockTable caption={words.caption} below={960} className={table.level}>
        <thead>
          <tr>
            {columns.map((it) => (
              <th key={it} scope="col">
                {it}
              </th>
            ))}
            <th scope="col" className="num">
              {words.applications}
            </th>
            <th scope="col">
              <span className="sr">{words.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((it) => (
            <RoundRow key={it.id} round={it} onChange={() => onChange(it)} history={renderHistory(it.id)} />
          ))}
        </tbody>
      </BlockTable>
    </Section>
  )
}
