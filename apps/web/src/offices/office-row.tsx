import { caseKinds } from '@etappe/domain/cases/kind'
import { landName } from '@etappe/domain/offices/land'
import { useApp } from '../app/app-context.tsx'
import { OfficeMark } from './office-mark.tsx'
import css from './offices-page.module.css'
import { aheadOf, type PlannedOffice } from './planned.ts'
import { QuotaCell } from './quota-cell.tsx'
import { useValidityWords } from './use-validity-words.ts'

/** One office: city, contact, its Länder, and its planned places with the time they are planned for. */
export function OfficeRow({ office }: { office: PlannedOffice }) {
  const { me, messages: m } = useApp()
  const validity = useValidityWords()
  const { city, code, email, phone, validFrom, validTo } = office
  // Only what differs from the time of the office itself is worth a word.
  const isUsual = (it: { validFrom: string; validTo: string | null }) => it.validFrom === validFrom && it.validTo === validTo
  const laender = aheadOf(office.laender, me.today).toSorted((a, b) => landName[a.land].localeCompare(landName[b.land], 'de'))
  return (
    <tr>
      <th scope="row" className={css.office}>
        <span className="strong">
          <OfficeMark code={code} name={city} />
        </span>
        <span className={css.second}>
          {code} · {validity(office)}
        </span>
      </th>
      <td>
        {email === '' && phone === '' && (
          <span className="quiet">
            <span className={css.label}>{m.offices.column.contact}: </span>
            {m.offices.noContact}
          </span>
        )}
        {email !== '' && (
          <a href={`mailto:${email}`} title={email} className={css.mail}>
            {email}
          </a>
        )}
        {phone !== '' && <span className={css.second}>{phone}</span>}
      </td>
      <td>
        <ul className={css.laender}>
          {laender.map((it) => (
            <li key={`${it.land} ${it.validFrom}`}>
              {landName[it.land]}
              {!isUsual(it) && <span className="quiet"> {validity(it)}</span>}
            </li>
          ))}
        </ul>
      </td>
      {caseKinds.map((kind) => (
        <QuotaCell key={kind} office={office} kind={kind} />
      ))}
    </tr>
  )
}
