import type { OrganisationKind } from '../organisations/organisation.ts'
import type { Department, ParticipationRole } from '../organisations/participation.ts'
import { differentOrganisations, institutionId, type NamedOrganisation, organisationsOf } from './admission-facts.ts'
import type { ApplicationFields } from './application-fields.ts'
import { isOpenPost } from './doubt.ts'

/** Somebody an application names at an organisation. */
export interface NamedPerson {
  readonly name: string
  readonly function: string
  readonly email: string
  readonly phone: string
  /** Who applied, and by that agreed to be kept. */
  readonly hasApplied: boolean
}

/** A part an organisation will have in the case. */
interface NamedPart {
  readonly role: ParticipationRole
  readonly department: Department | null
  readonly mandate: string
  readonly person: NamedPerson | null
}

/** An organisation an application names, once, with every part it will have. */
export interface NamedParticipation {
  readonly name: string
  readonly kind: OrganisationKind
  readonly place: string
  /** Which office of an administration it is. */
  readonly department: Department | null
  readonly isInstitution: boolean
  readonly parts: readonly NamedPart[]
}

const oneLine = (text: string, max: number) => text.replaceAll(/\s+/g, ' ').trim().slice(0, max).trim()

const contactOf = (it: ApplicationFields): NamedPerson | null =>
  it.contactName.trim() === ''
    ? null
    : { name: it.contactName, function: it.contactFunction, email: it.contactEmail, phone: it.contactPhone, hasApplied: true }

function personOf(it: ApplicationFields, { id }: NamedOrganisation): NamedPerson | null {
  if (id === institutionId) return contactOf(it)
  const member = it.members.find((one) => one.id === id)
  if (!member || member.contactName.trim() === '') return null
  return { name: member.contactName, function: member.contactFunction, email: '', phone: '', hasApplied: false }
}

function partOf(it: ApplicationFields, named: NamedOrganisation): NamedPart {
  const mandate = named.hasSeat ? oneLine(it.steeringMandate, 300) : ''
  return { role: named.role, department: named.department, mandate, person: personOf(it, named) }
}

/** The coordination of a model municipality, at the institution that applies; a post that is still open is nobody. */
function coordinationOf(it: ApplicationFields, isInstitution: boolean): NamedPart[] {
  const name = it.coordinator.trim()
  if (!isInstitution || name === '' || isOpenPost(name)) return []
  const contact = contactOf(it)
  const person =
    contact && contact.name.trim() === name ? contact : { name: oneLine(name, 120), function: '', email: '', phone: '', hasApplied: false }
  return [{ role: 'coordination', department: null, mandate: '', person }]
}

const isSamePart = (a: NamedPart, b: NamedPart) => a.role === b.role && a.department === b.department && a.person?.name === b.person?.name

/** A plain member that has another part already, and names nobody, says nothing more. */
const saysMore = (part: NamedPart, all: readonly NamedPart[]) =>
  part.role !== 'member' || part.person !== null || all.every((other) => other === part || other.department !== part.department)

function different(parts: readonly NamedPart[]): NamedPart[] {
  const once = parts.filter((part, index) => parts.findIndex((other) => isSamePart(part, other)) === index)
  return once.filter((part) => saysMore(part, once))
}

/**
 * Who takes part, as an application names them: as many organisations as its prerequisites count, so that what is met there is
 * met in the case. The kind is the first that was told.
 */
export function participationsOf(it: ApplicationFields): NamedParticipation[] {
  return differentOrganisations(organisationsOf(it)).map((group) => {
    const [first] = group
    const isInstitution = group.some((one) => one.id === institutionId)
    return {
      name: first?.name ?? '',
      kind: group.find((one) => one.kind !== 'other')?.kind ?? 'other',
      place: group.find((one) => one.place.trim() !== '')?.place ?? '',
      department: first?.department ?? null,
      isInstitution,
      parts: different([...group.map((one) => partOf(it, one)), ...coordinationOf(it, isInstitution)]),
    }
  })
}
