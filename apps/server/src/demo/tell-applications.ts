import type { Round } from '@etappe/domain/applications/round'
import { formatApplicationNumber } from '@etappe/domain/applications/application-number'
import { type Topic, topics } from '@etappe/domain/cases/topic'
import { addDays, type Day } from '@etappe/domain/kernel/day'
import { applicationId, applicationRoundId, commandId } from '@etappe/domain/kernel/id'
import type { Municipality } from '@etappe/domain/municipalities/municipality'
import { startOfficeLaender } from '@etappe/domain/offices/programme-offices'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import { type ApplicationPlan, applicationPlans } from './application-plan.ts'
import type { ApplicationScene } from './application-scene.ts'
import { applicationSketch } from './application-sketch.ts'
import type { Cast } from './cast.ts'
import type { DemoPapers } from './demo-papers.ts'
import type { Random } from './random.ts'
import type { Step } from './story.ts'
import { admittedScenes, type ToldCase } from './tell-admitted.ts'
import { tellIntake } from './tell-intake.ts'
import { applicationNames } from './text-application-names.ts'
import { strategyNames } from './text-network-names.ts'
import { berlinInstant, minutesLater, workingDayUntil } from './working-days.ts'

interface Given {
  readonly today: Day
  readonly definition: ProgrammeDefinition
  readonly register: readonly Municipality[]
  readonly papers: DemoPapers
  readonly cast: Cast
  /** Names cases have already. */
  readonly taken: ReadonlySet<string>
  readonly cases: readonly ToldCase[]
}

const seasons = ['Winter', 'Frühjahr', 'Sommer', 'Herbst'] as const
const titleOf = (opensOn: Day): string => {
  const month = Number(opensOn.slice(5, 7))
  return `Bewerbungsrunde ${seasons[Math.floor((month % 12) / 3)] ?? ''} ${opensOn.slice(0, 4)}`
}

function roundOf(random: Random, today: Day, [opens, closes, starts]: readonly [number, number, number]): Round {
  const opensOn = addDays(today, opens)
  return {
    id: applicationRoundId.parse(random.uuid()),
    title: titleOf(opensOn),
    kinds: ['network', 'modelMunicipality'],
    opensOn,
    closesOn: addDays(today, closes),
    startBy: addDays(today, starts),
    note: '',
    version: 1,
  }
}

/** The last round, the one that is open, and the next, as days from the day of seeding. */
const roundDays = [
  [-190, -78, -5],
  [-38, 24, 120],
  [85, 150, 240],
] as const

/** The municipalities of an office that could apply: towns and Kreise of a size that fits. */
function homesOf(random: Random, register: readonly Municipality[], plan: ApplicationPlan): Municipality[] {
  const laender = startOfficeLaender.filter((it) => it.officeCode === plan.office).map((it) => it.land)
  const [least, most] = plan.twist === 'small' ? [4_000, 19_000] : plan.kind === 'modelMunicipality' ? [21_000, 99_000] : [5_000, 400_000]
  return random.shuffle(
    register.filter((it) => {
      const isTown = plan.kind === 'modelMunicipality' ? ['city', 'market', 'municipality'].includes(it.kind) : it.kind !== 'kreis'
      return laender.includes(it.land) && isTown && (it.population ?? 0) >= least && (it.population ?? 0) <= most
    }),
  )
}

/** Names that neither a case nor another application has. */
function namer(random: Random, taken: ReadonlySet<string>) {
  const all = topics.flatMap((topic) => applicationNames[topic].map((name) => ({ name, topic })))
  const names = random.shuffle(all.filter((it) => !taken.has(it.name)))
  return (plan: ApplicationPlan): { readonly name: string; readonly topic: Topic } => {
    if (plan.kind === 'modelMunicipality') return { name: random.pick(strategyNames), topic: random.pick(topics) }
    const name = names.pop()
    if (!name) throw new Error('there are too few names')
    return name
  }
}

function setScenes(random: Random, given: Given, rounds: readonly Round[]): ApplicationScene[] {
  const { today, definition, papers, cast, register, taken } = given
  const nextName = namer(random.fork('names'), taken)
  const used = new Set<string>()
  const scenes: ApplicationScene[] = []
  for (const [index, plan] of applicationPlans.entries()) {
    const own = random.fork(`application ${index}`)
    const team = cast.teams.get(plan.office)
    const twin = plan.twist === 'twin' ? scenes.findLast((it) => it.plan.office === plan.office && it.plan.state !== 'rejected') : undefined
    const home = twin?.municipalities[0] ?? homesOf(own, register, plan).find((it) => !used.has(it.key))
    const round = rounds.findLast((it) => it.opensOn <= addDays(today, -plan.age))
    if (!team || !home || !round) throw new Error(`application ${index} has no home`)
    used.add(home.key)
    const { name, topic } = nextName(plan)
    const sketched = applicationSketch({ random: own, plan, home, name, topic })
    const on = workingDayUntil(addDays(today, -plan.age))
    scenes.push({
      plan,
      random: own,
      today,
      definition,
      papers,
      cast,
      team,
      id: applicationId.parse(own.uuid()),
      number: formatApplicationNumber(2000, 1),
      fields: twin ? { ...twin.fields, goal: sketched.goal } : sketched,
      municipalities: [home],
      round,
      submittedAt: twin ? minutesLater(twin.submittedAt, own.int(95, 400)) : berlinInstant(on, own.int(480, 700)),
      twinOf: twin?.id ?? null,
    })
  }
  return scenes
}

/** Numbers in the order of their coming in, of each year from one. */
export function numbered<T extends Pick<ApplicationScene, 'submittedAt' | 'number'>>(scenes: readonly T[]): T[] {
  const counts = new Map<number, number>()
  return scenes
    .toSorted((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1))
    .map((it) => {
      const year = Number(it.submittedAt.slice(0, 4))
      const running = (counts.get(year) ?? 0) + 1
      counts.set(year, running)
      return { ...it, number: formatApplicationNumber(year, running) }
    })
}

/** The intake of the programme: three rounds, and what became of the applications. */
export function tellApplications(random: Random, given: Given): Step[] {
  const { today, cast } = given
  const rounds = roundDays.map((days, index) => roundOf(random.fork(`round ${index}`), today, days))
  const planned = rounds.map((record, index): Step => {
    const on = workingDayUntil(addDays(index === 2 ? today : record.opensOn, index === 2 ? -12 : -20))
    const writes = [{ noun: 'applicationRound', type: 'round.planned', record } as const]
    return { at: berlinInstant(on, 590 + index * 7), actorId: cast.programmeLead, commandId: commandId.parse(random.uuid()), writes }
  })
  const [last] = rounds
  const admitted = last ? admittedScenes(random.fork('admitted'), given, last) : []
  return [...planned, ...numbered([...admitted, ...setScenes(random, given, rounds)]).flatMap(tellIntake)]
}
