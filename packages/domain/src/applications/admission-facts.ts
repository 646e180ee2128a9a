import type { AdmissionFacts } from '../gates/criterion-rule.ts'
import type { MilestoneFact, NamedParticipant } from '../gates/gate-facts.ts'
import type { Day } from '../kernel/day.ts'
import { caseId, milestoneId, organisationId, participationId } from '../kernel/id.ts'
import { foldGerman, type Municipality } from '../municipalities/municipality.ts'
import { isSameName, likenessOfNames } from '../organisations/likeness.ts'
import type { Department, ParticipationRole } from '../organisations/participation.ts'
import type { OrganisationKind } from '../organisations/organisation.ts'
import type { ApplicationFields } from './application-fields.ts'

/** The register's part of the municipalities an application names. */
export type KnownMunicipality = Pick<Municipality, 'key' | 'name' | 'kind' | 'population' | 'vanishedOn'>

/** An organisation an application names, the institution that applies among them. */
export interface NamedOrganisation {
  /** Id of the member, or of nobody for the institution itself. */
  readonly id: string
  readonly name: string
  readonly place: string
  readonly kind: OrganisationKind
  readonly department: Department | null
  readonly role: ParticipationRole
  readonly hasSeat: boolean
}

const nobody = 'ffffffff-ffff-4fff-bfff-fffffffffff0'
/** Stands for the institution where members stand by their own id. */
export const institutionId = 'ffffffff-ffff-4fff-bfff-fffffffffff1'

/** Everybody an application names, first the institution that applies. */
export function organisationsOf(it: Pick<ApplicationFields, 'institution' | 'institutionKind' | 'place' | 'members'>): NamedOrganisation[] {
  const institution: NamedOrganisation[] =
    it.institution.trim() === ''
      ? []
      : [
          {
            id: institutionId,
            name: it.institution,
            place: it.place,
            kind: it.institutionKind ?? 'other',
            department: null,
            role: 'leadOrganisation',
            hasSeat: false,
          },
        ]
  const members = it.members.flatMap((member): NamedOrganisation[] =>
    member.name.trim() === ''
      ? []
      : [{ ...member, kind: member.kind ?? 'other', role: member.hasSeat ? 'steeringGroup' : 'member', department: member.department }],
  )
  return [...institution, ...members]
}

/** Those who apply together sit in one town: that they do says nothing, that they do not says they are two. */
const areElsewhere = (a: NamedOrganisation, b: NamedOrganisation) =>
  a.place !== '' && b.place !== '' && foldGerman(a.place) !== foldGerman(b.place)

const named = (it: NamedOrganisation) => ({ ...it, shortName: '' })

/** Names that differ in nothing that tells organisations apart: legal form, small words, case. */
const areCalledTheSame = (a: NamedOrganisation, b: NamedOrganisation): boolean => isSameName(a.name, b.name)

/** From here on somebody should look; higher than in the directory, because those who work together are often called alike. */
const worthALook = 0.66
const areCalledAlike = (a: NamedOrganisation, b: NamedOrganisation): boolean => likenessOfNames(named(a), named(b)) >= worthALook

/** Each organisation once. Offices of one administration stay apart by their department. */
function grouped(all: readonly NamedOrganisation[], isCalled: typeof areCalledTheSame): NamedOrganisation[][] {
  const isSame = (a: NamedOrganisation, b: NamedOrganisation) => a.department === b.department && !areElsewhere(a, b) && isCalled(a, b)
  const groups: NamedOrganisation[][] = []
  for (const it of all) {
    const group = groups.find((others) => others.some((other) => isSame(it, other)))
    if (group) group.push(it)
    else groups.push([it])
  }
  return groups
}

/** The organisations by their names: those that are called the same are one. */
export const differentOrganisations = (all: readonly NamedOrganisation[]): NamedOrganisation[][] => grouped(all, areCalledTheSame)

/** How many there are at least: those that are called alike may be one. */
export const fewestDifferent = (all: readonly NamedOrganisation[]): number => grouped(all, areCalledAlike).length

const beginning = '1900-01-01' as Day

function participantsOf(it: ApplicationFields): NamedParticipant[] {
  return differentOrganisations(organisationsOf(it)).flatMap((group) =>
    group.map(
      (one): NamedParticipant => ({
        name: one.name,
        kind: one.kind,
        pillar: null,
        participation: {
          id: participationId.parse(one.id),
          caseId: caseId.parse(nobody),
          organisationId: organisationId.parse(group[0]?.id ?? one.id),
          contactId: null,
          role: one.role,
          department: one.department,
          pillar: null,
          mandate: one.hasSeat ? it.steeringMandate.trim().slice(0, 300) : '',
          validFrom: beginning,
          validTo: null,
          version: 1,
        },
      }),
    ),
  )
}

/** The commitment is a milestone of the case; who gave it stands for its title. */
function commitmentOf(it: ApplicationFields, on: Day): MilestoneFact[] {
  if (!it.commitment || it.commitmentBy.trim() === '') return []
  return [{ id: milestoneId.parse(nobody), kind: 'commitment', title: it.commitmentBy, dueOn: on, doneOn: on, documentName: null }]
}

/** What an application says, as the criteria of the admission gate look at a case. */
export function admissionFacts(it: ApplicationFields, municipalities: readonly KnownMunicipality[], on: Day): AdmissionFacts {
  return {
    case: {
      municipalityKeys: it.municipalityKeys,
      concern: it.concern,
      contactName: it.contactName,
      contactFunction: it.contactFunction,
      contactEmail: it.contactEmail,
      contactPhone: it.contactPhone,
      coordinator: it.coordinator,
      coordinatorShare: it.coordinatorShare,
      supportStart: null,
      supportEnd: null,
      supportReason: '',
    },
    municipalities: municipalities.filter((one) => it.municipalityKeys.includes(one.key) && one.vanishedOn === null),
    participants: participantsOf(it),
    milestones: commitmentOf(it, on),
  }
}
