import { useApp } from '../app/app-context.tsx'
import { OfficeMark } from '../offices/office-mark.tsx'
import { DeputyNote } from './deputy-note.tsx'
import css from './grant-line.module.css'
import type { PersonGrant } from './person.ts'
import { usePeriodWords } from './use-grant-words.ts'

/** A role with its office and from when to when it holds. */
export function GrantLine({ grant }: { grant: PersonGrant }) {
  const { me, messages: m } = useApp()
  const period = usePeriodWords()
  const city = me.offices.find((it) => it.code === grant.officeCode)?.city
  return (
    <span className={css.line}>
      <span className={css.role}>{m.users.role[grant.role]}</span>
      {grant.officeCode !== null && <OfficeMark code={grant.officeCode} {...(city === undefined ? {} : { name: city })} />}
      <DeputyNote grant={grant} />
      <span className="quiet">{period(grant)}</span>
    </span>
  )
}
