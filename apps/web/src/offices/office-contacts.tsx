import { landName } from '@etappe/domain/offices/land'
import { useQuery } from '@tanstack/react-query'
import { useShell } from '../app/app-context.tsx'
import css from './office-contacts.module.css'
import { OfficeMark } from './office-mark.tsx'

/** The offices with the Länder they care for, for people who have no account yet. */
export function OfficeContacts() {
  const { api, messages: m } = useShell()
  const { data } = useQuery(api.session.welcome.queryOptions())
  return (
    <section className={css.offices} aria-labelledby="office-contacts">
      <h2 id="office-contacts">{m.app.signIn.noAccess}</h2>
      <table>
        <caption className="sr">{m.app.signIn.offices}</caption>
        <tbody>
          {data?.offices.map((office) => (
            <tr key={office.code}>
              <th scope="row">
                <OfficeMark code={office.code} name={office.city} />
              </th>
              <td>{office.laender.map((land) => landName[land]).join(', ')}</td>
              <td className="num">
                {office.email !== '' && (
                  <a href={`mailto:${office.email}`}>
                    {m.app.signIn.contact}
                    <span className="sr"> {m.app.signIn.contactOf({ city: office.city })}</span>
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
