import type { OrganisationRow } from '@etappe/domain/organisations/directory'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './directory-table.module.css'

/** One organisation: what it is, where, in how many cases of the reader, how many people are known. */
export function DirectoryRow({ row }: { row: OrganisationRow }) {
  const { formats } = useApp()
  const { list } = useWords('organisations')
  const { organisationKind, pillar } = useWords('baseline')
  const hidden = row.contacts === null
  return (
    <tr>
      <th scope="row">
        <Link to="/organisationen/$id" params={{ id: row.id }} data-row title={row.name} className={css.name}>
          <bdi>{row.name}</bdi>
        </Link>
        {row.shortName !== '' && <span className={css.short}>{row.shortName}</span>}
      </th>
      <td className={css.kind}>{organisationKind[row.kind]}</td>
      <td className={css.pillar}>{row.pillar === null ? <span className="quiet">–</span> : pillar[row.pillar]}</td>
      <td className={css.place}>
        <bdi>{row.place}</bdi>
      </td>
      <td className={css.number}>
        <span className={css.wide}>{formats.number(row.cases)}</span>
        <span className={css.narrow}>{list.casesOf({ count: row.cases })}</span>
      </td>
      <td className={css.number} title={hidden ? list.peopleHidden : undefined}>
        <span className={css.wide}>{row.contacts === null ? '–' : formats.number(row.contacts)}</span>
        {row.contacts !== null && <span className={css.narrow}>{list.peopleOf({ count: row.contacts })}</span>}
        {hidden && <span className="sr">{list.peopleHidden}</span>}
      </td>
    </tr>
  )
}
