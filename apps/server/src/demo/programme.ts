import { formatCaseNumber } from '@etappe/domain/cases/case-number'
import { topics } from '@etappe/domain/cases/topic'
import type { Day } from '@etappe/domain/kernel/day'
import type { Municipality } from '@etappe/domain/municipalities/municipality'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { startOfficeQuotas } from '@etappe/domain/offices/programme-offices'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import { planCases } from './case-plan.ts'
import { type Scene, setScene } from './case-scene.ts'
import { sketchOf } from './case-sketch.ts'
import { type Cast, makeCast } from './cast.ts'
import type { DemoPapers } from './demo-papers.ts'
import { makePlaces } from './places.ts'
import { type Random, randomFrom } from './random.ts'
import type { Step } from './story.ts'
import { tellApplications } from './tell-applications.ts'
import { mistake, tellCourse } from './tell-course.ts'
import { tellContent } from './tell-content.ts'
import { tellEdits } from './tell-edits.ts'
import { withGates } from './tell-gates.ts'
import { tellMeetings } from './tell-meetings.ts'
import { tellMilestones } from './tell-milestones.ts'
import { withRequests } from './tell-requests.ts'
import { tellProgramme } from './tell-programme.ts'
import { tellSteering } from './tell-steering.ts'
import { tellSupport } from './tell-support.ts'
import { networkNames, strategyNames } from './text-network-names.ts'

interface Given {
  readonly today: Day
  readonly definition: ProgrammeDefinition
  /** The municipalities cases may name. */
  readonly register: readonly Municipality[]
  /** What applicants send along. */
  readonly papers: DemoPapers
}

export interface Programme {
  readonly cast: Cast
  readonly steps: readonly Step[]
}

/** Gives every case its name and topic; no name twice. */
function namer(random: Random) {
  const names = random.shuffle(topics.flatMap((topic) => networkNames[topic].map((name) => ({ name, topic }))))
  const strategies = random.shuffle(strategyNames)
  return (kind: 'network' | 'modelMunicipality') => {
    const name = kind === 'network' ? names.pop() : { name: strategies.pop() ?? '', topic: random.pick(topics) }
    if (!name || name.name === '') throw new Error('there are too few names')
    return name
  }
}

/** All cases with what is settled about them, in the order they were admitted. */
function setScenes(random: Random, cast: Cast, { today, definition, register }: Given): Scene[] {
  const places = makePlaces(random.fork('places'), register)
  const nextName = namer(random.fork('names'))
  return planCases(random.fork('plans'))
    .map((plan, index) => {
      const place = places.next(plan)
      return setScene({ plan, random: random.fork(`case ${index}`), today, definition, cast, place, ...nextName(plan.kind) })
    })
    .toSorted((a, b) => (a.stays[0]?.at ?? '').localeCompare(b.stays[0]?.at ?? ''))
}

const isLongRunning = ({ plan, pauses }: Scene) =>
  plan.end === null && plan.phase === 'support' && plan.elapsed > 100 && plan.condition === 'fine' && pauses.length === 0

function tellCase(scene: Scene, running: number): Step[] {
  const { plan } = scene
  const office = plan.office as OfficeCode
  const sketch = sketchOf(scene)
  const { first, steps } = tellEdits(scene, sketch)
  const quota = startOfficeQuotas.find((it) => it.officeCode === office && it.kind === plan.kind)?.target ?? 0
  const number = formatCaseNumber(office, plan.kind, running)
  const begin = { number, overQuota: running > quota, fields: first }
  const told = withGates(scene, [
    ...tellCourse(scene, begin),
    ...steps,
    ...tellMilestones(scene),
    ...tellMeetings(scene),
    ...tellContent(scene, { ...sketch, number }),
    ...tellSupport(scene),
    ...tellSteering(scene),
  ])
  return withRequests(scene, told)
}

/** The invented programme as it stands on a day, told from its beginning. The same day always gives the same. */
export function makeProgramme(given: Given): Programme {
  const random = randomFrom('etappe')
  const cast = makeCast(random.fork('cast'), given.today)
  const scenes = setScenes(random, cast, given)
  const counts = new Map<string, number>()
  const cases = scenes.map((scene) => {
    const key = `${scene.plan.office} ${scene.plan.kind}`
    const running = (counts.get(key) ?? 0) + 1
    counts.set(key, running)
    return { scene, steps: tellCase(scene, running) }
  })
  const mistakes = scenes.filter(isLongRunning).slice(-3).flatMap(mistake)
  const taken = new Set(scenes.map((it) => it.name))
  const applications = tellApplications(random.fork('applications'), { ...given, cast, taken, cases })
  const programme = tellProgramme(random.fork('programme'), cast, given.definition, given.today)
  return { cast, steps: [...cast.steps, ...cases.flatMap((it) => it.steps), ...mistakes, ...programme, ...applications] }
}
