import {
  analysisStates,
  type ApplicationFields,
  type ApplicationMember,
  blankApplication,
  cooperationForms,
} from '@etappe/domain/applications/application-fields'
import type { Topic } from '@etappe/domain/cases/topic'
import { type Municipality, shortName } from '@etappe/domain/municipalities/municipality'
import type { Land } from '@etappe/domain/offices/land'
import type { ApplicationPlan } from './application-plan.ts'
import { personName, telephoneOf, topicsOf } from './case-sketch.ts'
import { mailboxOf } from './cast.ts'
import type { Random } from './random.ts'
import * as words from './text-applications.ts'
import { concerns, inventedMark } from './text-concerns.ts'
import { type OrganisationName, organisations } from './text-organisations.ts'
import { contactFunctions } from './text-reasons.ts'

/** What an application is about and where. */
export interface Sketched {
  readonly random: Random
  readonly plan: ApplicationPlan
  readonly home: Municipality
  readonly name: string
  readonly topic: Topic
}

/** Who puts a network forward, and who else may be part of it beside the administration. */
const leading: readonly OrganisationName[] = ['familyCentre', 'mill', 'ark', 'welfare', 'church', 'counselling', 'earlySupport']
const taking: readonly OrganisationName[] = ['dandelion', 'school', 'parents', 'library', 'midwives', 'sports', 'doctors', 'volunteers']
const ofMunicipality: readonly OrganisationName[] = ['youth', 'health', 'schools', 'mill', 'parents', 'welfare', 'childminding', 'church']

const slug = (text: string) =>
  mailboxOf(`x ${text}`)
    .slice(2)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')

function memberOf({ random, home }: Sketched, name: OrganisationName, hasSeat: boolean): ApplicationMember {
  const { kind, department, function: does, name: called } = organisations[name]
  const place = shortName(home.name)
  const contactName = personName(random)
  return { id: random.uuid(), name: called(place), kind, department, place, contactName, contactFunction: does, hasSeat }
}

function membersOf(sketched: Sketched): ApplicationMember[] {
  const { plan, random } = sketched
  if (plan.kind === 'modelMunicipality') return ofMunicipality.map((name, index) => memberOf(sketched, name, index < 4))
  const [first = 'dandelion', ...others] = random.fork('taking').shuffle(taking)
  const members = [first, 'youth' as const, ...others].slice(0, random.int(3, 5)).map((name) => memberOf(sketched, name, false))
  if (plan.twist === 'pair') return members.slice(0, 1)
  const [once] = members
  if (plan.twist !== 'like' || !once) return members
  return [once, { ...once, id: random.uuid(), name: `${once.name} Nord` }]
}

const severalLaender: readonly Land[] = ['14', '09']

function placeOf({ plan, home }: Sketched): Pick<ApplicationFields, 'municipalityKeys' | 'laender' | 'nationwide' | 'areaText'> {
  if (plan.twist === 'nationwide') return { municipalityKeys: [], laender: [], nationwide: true, areaText: 'bundesweit' }
  if (plan.twist === 'severalLaender')
    return { municipalityKeys: [], laender: [...severalLaender], nationwide: false, areaText: 'Vogtland beiderseits der Grenze' }
  return { municipalityKeys: [home.key], laender: [], nationwide: false, areaText: '' }
}

function contactOf({ plan, random, home }: Sketched) {
  const name = personName(random)
  const place = shortName(home.name)
  return {
    contactName: name,
    contactFunction: random.pick(contactFunctions),
    contactEmail: `${mailboxOf(name)}@${slug(place)}-bewerbung.example`,
    contactPhone: telephoneOf(plan.office, random.fork('telephone')),
  }
}

const streets = ['Schulstraße', 'Am Markt', 'Bahnhofstraße', 'Lindenallee', 'Kirchweg', 'Mühlengasse', 'Gartenstraße']

function institutionOf({ plan, random, home }: Sketched) {
  const own = random.fork('institution')
  const place = shortName(home.name)
  const street = `${own.pick(streets)} ${own.int(1, 64)}`
  if (plan.kind === 'modelMunicipality') return { institution: `Verwaltung ${place}`, institutionKind: 'administration' as const, street }
  const { name, kind } = organisations[own.pick(leading)]
  return { institution: name(place), institutionKind: kind, street }
}

function ofKind({ plan, random, topic }: Sketched): Partial<ApplicationFields> {
  if (plan.kind === 'network') return { concern: `${random.pick(concerns[topic])} (${inventedMark}.)` }
  return {
    coordinator: personName(random),
    coordinatorShare: random.pick([20, 25, 30, 40]),
    steeringMandate: random.pick(words.mandatesTold),
    commitment: true,
    commitmentBy: random.pick(words.committedBy),
  }
}

/** What an applicant writes. */
export function applicationSketch(sketched: Sketched): ApplicationFields {
  const { random, plan, home, name, topic } = sketched
  const place = shortName(home.name)
  return {
    ...blankApplication,
    ...placeOf(sketched),
    ...contactOf(sketched),
    ...institutionOf(sketched),
    name: plan.kind === 'network' ? name : `${place}: ${name}`,
    place,
    postalCode: home.postalCode ?? '',
    topics: topicsOf(random, topic),
    offers: random.pick(words.offersTold),
    cooperation: random.shuffle(cooperationForms.filter((it) => it !== 'other')).slice(0, random.int(1, 3)),
    cooperationText: random.pick(words.cooperationTold),
    analysis: random.pick(analysisStates),
    analysisText: random.pick(words.analysisTold),
    goal: random.pick(words.goalsTold),
    signs: random.shuffle(words.signsTold).slice(0, 3),
    members: membersOf(sketched),
    publication: random.chance(0.8),
    note: `${inventedMark}.`,
    ...ofKind(sketched),
  }
}
