import { useWords } from '../app/words.ts'
import type { RowActions } from './participant-groups.tsx'
import { ParticipantRow } from './participant-row.tsx'
import css from './participants-page.module.css'
import type { NamedParticipant } from './use-participants.ts'

interface Props extends RowActions {
  readonly label: string
  readonly people: readonly NamedParticipant[]
  /** The rows are of several roles. */
  readonly withRole?: boolean
}

/** Participants as a table; on a phone each row becomes a short block. */
export function ParticipantTable({ label, people, withRole = false, ...actions }: Props) {
  const { participants: words } = useWords('organisations')
  return (
    <table className={css.table}>
      <caption className="sr">{label}</caption>
      <colgroup>
        <col className={css.who} />
        <col />
        <col className={css.when} />
        {actions.mayWrite && <col className={css.do} />}
      </colgroup>
      <thead className="sr">
        <tr>
          <th scope="col">{words.organisation}</th>
          <th scope="col">{words.standing}</th>
          <th scope="col">{words.period}</th>
          {actions.mayWrite && <th scope="col">{words.actions}</th>}
        </tr>
      </thead>
      <tbody>
        {people.map((it) => (
          <ParticipantRow key={it.participation.id} person={it} withRole={withRole} {...actions} />
        ))}
      </tbody>
    </table>
  )
}
