import { pillarOf } from '@etappe/domain/organisations/steering-group'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import { ContactReach } from './contact-reach.tsx'
import type { RowActions } from './participant-groups.tsx'
import { ParticipantMenu } from './participant-menu.tsx'
import css from './participants-page.module.css'
import { usePeriodWords } from './use-period-words.ts'
import type { NamedParticipant } from './use-participants.ts'

interface Props extends RowActions {
  readonly person: NamedParticipant
  readonly withRole: boolean
}

/** One participation: who, for which department and pillar, with which mandate, from when to when. */
export function ParticipantRow({ person, withRole, mayWrite, onEdit, onEnd }: Props) {
  const words = useWords('organisations')
  const baseline = useWords('baseline')
  const period = usePeriodWords()
  const { participation: it, organisation, contact, name } = person
  const pillar = pillarOf(person)
  const standing = [
    ...(withRole ? [baseline.participationRole[it.role]] : []),
    ...(it.department === null ? [] : [baseline.department[it.department]]),
    ...(pillar === null ? [] : [baseline.pillar[pillar]]),
  ]
  return (
    <tr>
      <th scope="row">
        <Link to="/organisationen/$id" params={{ id: it.organisationId }} className={css.name}>
          <bdi>{name}</bdi>
        </Link>
        {organisation && <span className="quiet small"> {baseline.organisationKind[organisation.kind]}</span>}
        {contact && (
          <span className={css.person}>
            <bdi>{contact.name}</bdi>
            {contact.function !== '' && <span className="quiet">, {contact.function}</span>}
            <ContactReach contact={contact} />
          </span>
        )}
      </th>
      <td>
        {standing.join(' · ')}
        {it.mandate !== '' && (
          <span className={css.mandate}>
            {words.field.participation.mandate}: <bdi>{it.mandate}</bdi>
          </span>
        )}
      </td>
      <td className={css.period}>{period(it)}</td>
      {mayWrite && (
        <td className={css.menu}>
          <ParticipantMenu person={person} onEdit={onEdit} onEnd={onEnd} />
        </td>
      )}
    </tr>
  )
}
