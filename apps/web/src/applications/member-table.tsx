import type { ApplicationMember } from '@etappe/domain/applications/application-fields'
import { useWords } from '../app/words.ts'
import table from '../ui/table.module.css'

interface Props {
  readonly members: readonly ApplicationMember[]
  /** There is a steering group. */
  readonly hasSeats: boolean
}

/** Who takes part besides the institution that applies. */
export function MemberTable({ members, hasSeats }: Props) {
  const { member: words, field } = useWords('applications')
  const { organisationKind, department } = useWords('baseline')
  const { data } = useWords('intake').page
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <caption className="sr">{field.application.members}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.contactName}</th>
            {hasSeats && <th scope="col">{words.hasSeat}</th>}
          </tr>
        </thead>
        <tbody>
          {members.map((it) => (
            <tr key={it.id}>
              <td>
                <bdi>{it.name}</bdi>
                {it.place !== '' && !it.name.includes(it.place) && <span className="quiet">, {it.place}</span>}
              </td>
              <td>
                {it.kind !== null && organisationKind[it.kind]}
                {it.department !== null && <span className="quiet">, {department[it.department]}</span>}
              </td>
              <td>
                <bdi>{it.contactName}</bdi>
                {it.contactFunction !== '' && <span className="quiet">, {it.contactFunction}</span>}
              </td>
              {hasSeats && <td>{it.hasSeat ? data.yes : data.no}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
