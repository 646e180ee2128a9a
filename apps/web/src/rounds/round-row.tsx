import { applicationsOf, type RoundRow as Row } from '@etappe/domain/applications/round-row'
import { caseKinds } from '@etappe/domain/cases/kind'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import table from '../ui/table.module.css'
import { HistoryButton } from './history-button.tsx'
import { RoundMark } from './round-mark.tsx'
import css from './round-table.module.css'

interface Props {
  readonly round: Row
  readonly onChange: () => void
  readonly history: ReactNode
}

/** One round: when it is open, to whom, and how many have applied. */
export function RoundRow({ round, history, onChange }: Props) {
  const { api, messages: m, formats } = useApp()
  const words = useWords('rounds')
  const remove = useCommand(api.round.remove.mutationOptions(), { done: () => words.said.removed(round), undo: true })
  const { id, version, title, note } = round
  const count = applicationsOf(round)
  const look = { variant: 'default', size: 'compact-sm' } as const
  const cells = [
    [words.table.opensOn, formats.day(round.opensOn)],
    [words.table.closesOn, formats.day(round.closesOn)],
    [words.table.startBy, formats.day(round.startBy)],
  ] as const
  return (
    <tr>
      <th scope="row">
        <bdi className="strong">{title}</bdi>
        {note !== '' && (
          <span className={css.note} dir="auto">
            {note}
          </span>
        )}
      </th>
      <td>
        <RoundMark round={round} />
      </td>
      <td>{formats.list(caseKinds.filter((it) => round.kinds.includes(it)).map((it) => m.cases.kinds[it]))}</td>
      {cells.map(([label, value]) => (
        <td key={label}>
          <span className={table.label}>{label}: </span>
          {value}
        </td>
      ))}
      <td className="num">
        <span className={table.label}>{words.table.applications}: </span>
        {formats.number(count)}
      </td>
      <td className={css.acts}>
        <Button {...look} aria-label={words.changeOf(round)} onClick={onChange}>
          {words.change}
        </Button>
        <HistoryButton {...look} title={words.historyOf(round)}>
          {history}
        </HistoryButton>
        {count === 0 && (
          <Button {...look} aria-label={words.removeOf(round)} loading={remove.isPending} onClick={() => void remove.run({ id, version })}>
            {words.remove}
          </Button>
        )}
      </td>
    </tr>
  )
}
