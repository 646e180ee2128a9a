import type { CaseFields } from '@etappe/domain/cases/case'
import { type Topic, topics } from '@etappe/domain/cases/topic'
import type { Scene } from './case-scene.ts'
import { mailboxOf } from './cast.ts'
import { contactFirstNames, contactLastNames } from './demo-people.ts'
import type { Random } from './random.ts'
import { concernAdditions, concerns, inventedMark } from './text-concerns.ts'
import { contactFunctions, steeringGroups } from './text-reasons.ts'

/** Numbers reserved for films and books, so that nobody's telephone rings (Bundesnetzagentur, Verfügung 148/2021). */
const telephones: Readonly<Record<string, string>> = {
  KI: '040 66969',
  BE: '030 23125',
  DD: '030 23125',
  KO: '0221 4710',
  MU: '089 99998',
  TR: '069 90009',
}

export const telephoneOf = (office: string, random: Random): string =>
  `${telephones[office] ?? '030 23125'} ${String(random.int(0, 999)).padStart(3, '0')}`

/** Beside the topic in the name, what else a case works on. */
export function topicsOf(random: Random, topic: Topic): Topic[] {
  const others = random.shuffle(topics.filter((it) => it !== topic))
  return [topic, ...others.slice(0, random.int(0, 2))]
}

export const personName = (random: Random): string => `${random.pick(contactFirstNames)} ${random.pick(contactLastNames)}`

const domainOf = ({ place, plan }: Pick<Scene, 'place' | 'plan'>): string => {
  const name = mailboxOf(`x ${place.name === '' ? 'Netzwerk' : place.name}`)
    .slice(2)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return `${place.isKreis ? 'kreis' : plan.kind === 'network' ? 'netzwerk' : 'stadt'}-${name}.example`
}

/** A new business contact. */
export function contactOf(scene: Scene): Pick<CaseFields, 'contactName' | 'contactFunction' | 'contactEmail' | 'contactPhone'> {
  const { random, plan } = scene
  const name = personName(random)
  return {
    contactName: name,
    contactFunction: random.pick(contactFunctions),
    contactEmail: `${mailboxOf(name)}@${domainOf(scene)}`,
    contactPhone: telephoneOf(plan.office, random),
  }
}

function coordinationOf({ random, plan }: Scene): Pick<CaseFields, 'coordinator' | 'coordinatorShare' | 'steeringGroup'> {
  if (plan.kind === 'network') return { coordinator: '', coordinatorShare: null, steeringGroup: '' }
  return {
    coordinator: personName(random),
    coordinatorShare: random.pick([20, 25, 30, 30, 40, 50]),
    steeringGroup: random.pick(steeringGroups),
  }
}

/** What a case says about itself in the end. */
export function sketchOf(scene: Scene): CaseFields {
  const { random, plan, place, name, topic } = scene
  const addition = random.chance(0.3) ? ` ${random.pick(concernAdditions)}` : ''
  return {
    name: plan.kind === 'network' ? name : `${place.name}: ${name}`,
    municipalityKeys: [...place.keys],
    areaText: place.areaText,
    concern: plan.kind === 'network' ? `${random.pick(concerns[topic])}${addition} (${inventedMark}.)` : '',
    topics: topicsOf(random, topic),
    ...contactOf(scene),
    ...coordinationOf(scene),
    note: `${inventedMark}.`,
  }
}
