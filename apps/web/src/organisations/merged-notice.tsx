import type { OrganisationChoice } from '@etappe/domain/organisations/organisation'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import record from '../ui/record-page.module.css'
import css from './organisation-page.module.css'

/** Where an entry went that turned out to be another. */
export function MergedNotice({ into }: { into: OrganisationChoice }) {
  const { page } = useWords('organisations')
  return (
    <p className={`${record.wide} ${css.merged}`} role="note">
      {page.mergedInto({ name: into.name })}
      <Link to="/organisationen/$id" params={{ id: into.id }}>
        {page.open({ name: into.name })}
      </Link>
    </p>
  )
}
