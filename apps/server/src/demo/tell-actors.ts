import { addDays, type Day } from '@etappe/domain/kernel/day'
import { contactId, cooperationId, type OrganisationId, organisationId, participationId } from '@etappe/domain/kernel/id'
import { foldGerman } from '@etappe/domain/municipalities/municipality'
import type { Contact } from '@etappe/domain/organisations/contact'
import { type CooperationLevel, cooperationLevels } from '@etappe/domain/organisations/cooperation'
import { type Organisation, organisationSortName } from '@etappe/domain/organisations/organisation'
import type { ParticipationRole } from '@etappe/domain/organisations/participation'
import { personName } from './case-sketch.ts'
import type { Scene } from './case-scene.ts'
import { mailboxOf } from './cast.ts'
import { type ContentTeller, dayIn, isRich, spanOf } from './content-scene.ts'
import type { Write } from './story.ts'
import { inventedMark } from './text-concerns.ts'
import { contactSources, mandates, type OrganisationName, organisations } from './text-organisations.ts'
import { dayAt } from './working-days.ts'

/** The organisations of a case by the name the texts call them by. */
export type Actors = ReadonlyMap<OrganisationName, OrganisationId>

const municipal: readonly OrganisationName[] = [
  'youth',
  'health',
  'schools',
  'dandelion',
  'church',
  'childminding',
  'parents',
  'familyCentre',
  'welfare',
  'midwives',
  'council',
  'mill',
  'ark',
  'school',
  'earlySupport',
  'counselling',
  'doctors',
  'library',
  'planning',
  'pregnancy',
  'volunteers',
  'sports',
]

const ofNetwork: readonly OrganisationName[] = [
  'dandelion',
  'school',
  'youth',
  'familyCentre',
  'parents',
  'midwives',
  'library',
  'childminding',
]

function namesOf(scene: Scene): readonly OrganisationName[] {
  if (scene.plan.kind === 'modelMunicipality') return municipal.slice(0, isRich(scene) ? municipal.length : 9)
  if (isRich(scene)) return ofNetwork
  // A few networks begin without anybody of the administration.
  const known = scene.random.chance(0.1) ? ofNetwork.filter((it) => it !== 'youth') : ofNetwork
  return known.slice(0, scene.random.int(3, 6))
}

const steering: ReadonlySet<OrganisationName> = new Set(['youth', 'health', 'schools', 'church', 'parents'])

function rolesOf(scene: Scene, name: OrganisationName, index: number): ParticipationRole[] {
  if (index === 0) return ['leadOrganisation', ...(scene.plan.kind === 'modelMunicipality' ? (['steeringGroup'] as const) : [])]
  if (name === 'council') return ['decisionMaker']
  if (scene.plan.kind === 'modelMunicipality' && steering.has(name)) return ['steeringGroup']
  if (scene.plan.kind === 'network' && index === 1) return ['coordination']
  return [name === 'sports' || name === 'library' ? 'guest' : 'member']
}

const placeOf = ({ place }: Scene): string =>
  place.name === '' ? place.areaText : place.areaText === '' ? place.name : `${place.name} ${place.areaText}`

function organisationOf(scene: Scene, name: OrganisationName): Organisation {
  const { random, place } = scene
  const sketch = organisations[name]
  const fields = { name: sketch.name(placeOf(scene)), shortName: sketch.shortName, place: place.name }
  return {
    ...fields,
    id: organisationId.parse(random.uuid()),
    kind: sketch.kind,
    pillar: sketch.pillar,
    municipalityKey: place.keys[0] ?? null,
    street: '',
    postalCode: '',
    email: '',
    phone: '',
    website: '',
    note: `${inventedMark}.`,
    mergedIntoId: null,
    sortName: organisationSortName(fields),
    version: 1,
  }
}

function contactOf({ random }: Scene, of: Organisation, name: OrganisationName, on: Day): Contact {
  const person = personName(random)
  return {
    id: contactId.parse(random.uuid()),
    organisationId: of.id,
    name: person,
    function: organisations[name].function,
    department: '',
    email: `${mailboxOf(person)}@${mailboxOf(`x ${of.shortName}`).slice(2)}.example`,
    phone: '',
    source: random.pick(contactSources),
    consentOn: random.chance(0.8) ? on : null,
    mergedIntoId: null,
    sortName: foldGerman(person),
    version: 1,
  }
}

function arrival(scene: Scene, name: OrganisationName, index: number, on: Day): { readonly id: OrganisationId; readonly writes: Write[] } {
  const { random, caseId } = scene
  const sketch = organisations[name]
  const record = organisationOf(scene, name)
  const contact = isRich(scene) || random.chance(0.3) ? contactOf(scene, record, name, on) : null
  const isAdministration = sketch.department !== null
  return {
    id: record.id,
    writes: [
      { noun: 'organisation', type: 'organisation.added', record },
      ...(contact ? [{ noun: 'contact' as const, type: 'contact.added' as const, record: contact }] : []),
      ...rolesOf(scene, name, index).map(
        (role): Write => ({
          noun: 'participation',
          type: 'participation.added',
          record: {
            id: participationId.parse(random.uuid()),
            caseId,
            organisationId: record.id,
            contactId: contact?.id ?? null,
            role,
            department: sketch.department,
            pillar: sketch.pillar,
            mandate: role === 'steeringGroup' && (isAdministration || random.chance(0.5)) ? random.pick(mandates) : '',
            validFrom: on,
            validTo: null,
            version: 1,
          },
        }),
      ),
    ],
  }
}

/** How many are there when a case is admitted: in some municipalities parents come later. */
const admittedOf = ({ plan, random }: Scene): number => (plan.kind === 'network' ? 5 : random.chance(0.75) ? 7 : 6)

/** Who takes part, in the first days of the baseline. */
export function tellActors(scene: Scene, teller: ContentTeller): Actors {
  const span = spanOf(scene, 'baseline')
  const actors = new Map<OrganisationName, OrganisationId>()
  if (!span) return actors
  const names = namesOf(scene)
  const admitted = admittedOf(scene)
  for (const [index, name] of names.entries()) {
    // The first ones are why the case was admitted.
    const day = index < admitted ? addDays(span.from, 1) : dayIn(span, 0.02 + (0.3 * index) / names.length)
    if (day === null) break
    let id: OrganisationId | null = null
    const isTold = teller.put(day, (at) => {
      const made = arrival(scene, name, index, dayAt(at))
      id = made.id
      return made.writes
    })
    if (isTold && id !== null) actors.set(name, id)
  }
  return actors
}

interface Edge {
  readonly a: OrganisationId
  readonly b: OrganisationId
  readonly level: CooperationLevel
}

/** Who works with whom at the beginning: the first ones with many, the last ones with hardly anybody. */
function edgesAtStart({ random }: Scene, ids: readonly OrganisationId[]): Edge[] {
  return ids.flatMap((id, index) =>
    ids.slice(index + 1).flatMap((other, step): Edge[] => {
      const isLikely = random.chance(0.55 / (1 + 0.35 * index + 0.12 * step))
      if (!isLikely || index + step + 1 >= ids.length - 2) return []
      const [a, b] = id < other ? [id, other] : [other, id]
      return a && b ? [{ a, b, level: cooperationLevels[random.chance(0.6) ? 0 : 1] ?? 'information' }] : []
    }),
  )
}

const closer = (level: CooperationLevel): CooperationLevel => (level === 'information' ? 'coordination' : 'jointAction')

/** The cooperation at the beginning, and, put down years later, how it has grown closer since. */
export function tellCooperation(scene: Scene, teller: ContentTeller, later: ContentTeller, actors: Actors): void {
  const { random, caseId } = scene
  const baseline = spanOf(scene, 'baseline')
  const day = baseline && dayIn(baseline, 0.4)
  if (!day || actors.size < 3 || !(isRich(scene) || scene.plan.kind === 'modelMunicipality')) return
  const ids = [...actors.values()]
  const edges = edgesAtStart(scene, ids).map((it) => ({ ...it, id: cooperationId.parse(random.uuid()) }))
  const begin = (edge: Edge, id: string, from: Day): Write => ({
    noun: 'cooperation',
    type: 'cooperation.added',
    record: {
      id: cooperationId.parse(id),
      caseId,
      organisationAId: edge.a,
      organisationBId: edge.b,
      level: edge.level,
      validFrom: from,
      validTo: null,
      note: '',
      version: 1,
    },
  })
  if (edges.length === 0 || !teller.put(day, () => edges.map((it) => begin(it, it.id, scene.startedOn)))) return
  const support = spanOf(scene, 'support') ?? spanOf(scene, 'actionPlan')
  const grownOn = support && dayIn(support, 0.15)
  if (!grownOn) return
  const grown = edges.filter(() => random.chance(0.45))
  const known = new Set(edges.map((it) => `${it.a} ${it.b}`))
  const fresh = edgesAtStart(scene, random.shuffle(ids)).filter((it) => !known.has(`${it.a} ${it.b}`))
  later.put(grownOn, (at) => {
    const on = dayAt(at)
    return [
      ...grown.flatMap((it): Write[] => [
        { noun: 'cooperation', type: 'cooperation.updated', id: it.id, fields: { validTo: addDays(on, -1) } },
        begin({ ...it, level: closer(it.level) }, random.uuid(), on),
      ]),
      ...fresh.slice(0, Math.ceil(edges.length / 2)).map((it) => begin(it, random.uuid(), on)),
    ]
  })
}
