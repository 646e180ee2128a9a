import type { CaseKind } from '@etappe/domain/cases/kind'
import { type Phase, phases } from '@etappe/domain/cases/phase'
import { startDefinition } from '@etappe/domain/programme/start-definition'
import type { Random } from './random.ts'

/** How a case is doing: what turns its light amber or red, or what is special about it. */
export type Condition = 'fine' | 'silent' | 'verySilent' | 'late' | 'veryLate' | 'onHold' | 'extended'

/** Whom a case belongs to: the demo's own account, somebody else, or nobody. */
export type Belongs = 'demo' | 'other' | 'none'

/** What is decided about a case before its story is told. Days are counted from the day of seeding. */
export interface CasePlan {
  readonly office: string
  readonly kind: CaseKind
  /** The phase it is in, or was in when it ended. */
  readonly phase: Phase
  readonly end: 'completed' | 'discontinued' | null
  readonly endedDaysAgo: number
  readonly condition: Condition
  /** Days in that phase until today, or until the end. */
  readonly elapsed: number
  /** Whether it went back a phase on its way. */
  readonly returned: boolean
  readonly overdue: number
  /** Days ahead of the planned meetings. */
  readonly meetings: readonly number[]
  readonly owner: Belongs
  /** A number means: the demo's facilitator until so many days ago. */
  readonly facilitator: Belongs | number
}

interface Mix {
  readonly office: string
  /** Running networks per phase, in the order of the phases. */
  readonly networks: readonly [number, number, number, number]
  readonly models: readonly [number, number, number, number]
  readonly completed: readonly CaseKind[]
  /** The phase in which a network was discontinued. */
  readonly discontinued?: Phase
  readonly conditions: readonly Condition[]
}

/** 150 networks and 20 model municipalities. München has one network less than planned, Trier one more. */
const mixes: readonly Mix[] = [
  {
    office: 'KI',
    networks: [4, 3, 3, 13],
    models: [1, 0, 1, 1],
    completed: ['network'],
    discontinued: 'baseline',
    conditions: ['silent', 'onHold'],
  },
  {
    office: 'BE',
    networks: [4, 3, 4, 12],
    models: [1, 1, 0, 1],
    completed: ['network'],
    discontinued: 'support',
    conditions: ['veryLate', 'silent', 'silent', 'late', 'onHold'],
  },
  {
    office: 'DD',
    networks: [3, 4, 3, 13],
    models: [1, 0, 1, 2],
    completed: ['network'],
    discontinued: 'goals',
    conditions: ['verySilent', 'silent', 'late', 'late', 'onHold'],
  },
  {
    office: 'KO',
    networks: [4, 3, 3, 13],
    models: [0, 1, 0, 2],
    completed: ['network'],
    discontinued: 'actionPlan',
    conditions: ['veryLate', 'silent', 'silent', 'late', 'onHold'],
  },
  {
    office: 'MU',
    networks: [4, 3, 3, 13],
    models: [1, 0, 1, 1],
    completed: ['network'],
    conditions: ['verySilent', 'silent', 'silent', 'late', 'extended'],
  },
  {
    office: 'TR',
    networks: [3, 4, 3, 14],
    models: [1, 0, 0, 2],
    completed: ['network', 'network', 'modelMunicipality'],
    conditions: ['veryLate', 'silent', 'late', 'late', 'onHold', 'extended'],
  },
]

/** Cases of Kiel that the demo's accounts see first: a bit of everything. */
const spotlights: readonly (Partial<CasePlan> & Pick<CasePlan, 'phase'>)[] = [
  { phase: 'support', condition: 'verySilent', elapsed: 410, overdue: 2, owner: 'demo', facilitator: 'demo', meetings: [] },
  { phase: 'support', condition: 'silent', elapsed: 300, facilitator: 'demo', meetings: [6] },
  { phase: 'support', elapsed: 690, owner: 'demo', facilitator: 'demo', meetings: [0, 24] },
  { phase: 'support', elapsed: 24, owner: 'demo', facilitator: 'demo', meetings: [2] },
  { phase: 'support', elapsed: 365, overdue: 1, owner: 'demo', meetings: [0] },
  { phase: 'support', elapsed: 480, facilitator: 10 },
  { phase: 'support', elapsed: 540, facilitator: 60 },
  { phase: 'actionPlan', elapsed: 20, owner: 'demo', facilitator: 'demo', meetings: [0, 9] },
  { phase: 'goals', condition: 'late', elapsed: 92, owner: 'demo', meetings: [3] },
  { phase: 'baseline', elapsed: 34, facilitator: 'demo', meetings: [1] },
  { phase: 'baseline', elapsed: 9, owner: 'demo', facilitator: 'none', meetings: [4] },
  { phase: 'actionPlan', kind: 'modelMunicipality', elapsed: 70, owner: 'demo', facilitator: 'demo', meetings: [3] },
  { phase: 'support', kind: 'modelMunicipality', elapsed: 200, overdue: 1, facilitator: 'demo', meetings: [12] },
]

const blank: CasePlan = {
  office: '',
  kind: 'network',
  phase: 'baseline',
  end: null,
  endedDaysAgo: 0,
  condition: 'fine',
  elapsed: -1,
  returned: false,
  overdue: -1,
  meetings: [-1],
  owner: 'other',
  facilitator: 'other',
}

const times = (count: number, make: () => CasePlan): CasePlan[] => Array.from({ length: count }, make)

function running({ office, networks, models }: Mix): CasePlan[] {
  return phases.flatMap((phase, index) => [
    ...times(networks[index] ?? 0, () => ({ ...blank, office, phase })),
    ...times(models[index] ?? 0, () => ({ ...blank, office, phase, kind: 'modelMunicipality' as const })),
  ])
}

/** What has ended: completed after its two years, one early; discontinued somewhere on the way. */
function ended(random: Random, { office, completed, discontinued }: Mix): CasePlan[] {
  const done = completed.map((kind, index): CasePlan => {
    const early = office === 'DD' && index === 0
    const endedDaysAgo = random.int(8, kind === 'network' ? 150 : 30)
    return { ...blank, office, kind, phase: 'support', end: 'completed', endedDaysAgo, elapsed: early ? 668 : random.int(733, 741) }
  })
  if (!discontinued) return done
  const endedDaysAgo = random.int(25, 300)
  const elapsed = discontinued === 'support' ? 250 : random.int(40, 75)
  return [...done, { ...blank, office, phase: discontinued, end: 'discontinued', endedDaysAgo, elapsed }]
}

const suits = (condition: Condition, { phase, kind }: CasePlan): boolean => {
  if (condition === 'late' || condition === 'veryLate') return phase !== 'support'
  if (condition === 'onHold') return phase !== 'baseline'
  return phase === 'support' && kind === 'network'
}

/** Gives each of the wanted conditions to a case it suits. */
function withConditions(random: Random, plans: readonly CasePlan[], wanted: readonly Condition[]): CasePlan[] {
  const given = random.shuffle(plans)
  for (const condition of wanted) {
    const index = given.findIndex((it) => it.condition === 'fine' && it.elapsed < 0 && suits(condition, it))
    const found = given[index]
    if (!found) throw new Error(`no case suits ${condition}`)
    given[index] = { ...found, condition }
  }
  return given
}

function withSpotlights(plans: readonly CasePlan[]): CasePlan[] {
  const given = [...plans]
  for (const spot of spotlights) {
    const kind = spot.kind ?? 'network'
    const index = given.findIndex((it) => it.phase === spot.phase && it.kind === kind && it.elapsed < 0)
    const found = given[index]
    if (!found) throw new Error(`Kiel has too few cases in ${spot.phase}`)
    given[index] = { ...found, overdue: 0, ...spot }
  }
  return given
}

/** Days in a phase before the support, by what the light shall say. */
function elapsedBefore(random: Random, plan: CasePlan): number {
  if (plan.phase === 'support') return 0
  const target = startDefinition.targetDays[plan.kind][plan.phase]
  if (plan.condition === 'late') return target + random.int(38, 78)
  if (plan.condition === 'veryLate') return target + random.int(98, 140)
  return random.int(5, target + 18)
}

function elapsedInSupport(random: Random, plan: CasePlan, evenly: () => number): number {
  if (plan.condition === 'extended') return random.int(745, 770)
  if (plan.condition === 'fine') return evenly()
  return random.int(220, 620)
}

/** Values spread evenly over a range, in no order. */
function spread(random: Random, count: number, [least, most]: readonly [number, number]): () => number {
  const values = random.shuffle(
    Array.from({ length: count }, (_, index) => Math.round(least + ((most - least) * index) / Math.max(1, count - 1))),
  )
  return () => values.pop() ?? random.int(least, most)
}

function plannedMeetings(random: Random, { condition, end }: CasePlan): number[] {
  if (end !== null || condition === 'onHold') return []
  if (!random.chance(condition === 'fine' || condition === 'late' ? 0.78 : 0.35)) return []
  const first = random.int(1, 38)
  return random.chance(0.25) ? [first, first + random.int(30, 50)] : [first]
}

function elapsedOf(random: Random, plan: CasePlan, evenly: () => number): number {
  if (plan.elapsed >= 0) return plan.elapsed
  return plan.phase === 'support' ? elapsedInSupport(random, plan, evenly) : elapsedBefore(random, plan)
}

/** Some new cases belong to nobody yet. */
function belongings(random: Random, { phase, owner, facilitator }: CasePlan, elapsed: number): Pick<CasePlan, 'owner' | 'facilitator'> {
  if (phase !== 'baseline' || elapsed >= 18) return { owner, facilitator }
  return {
    owner: owner === 'other' && random.chance(0.5) ? 'none' : owner,
    facilitator: facilitator === 'other' && random.chance(0.7) ? 'none' : facilitator,
  }
}

function overdueOf(random: Random, { overdue }: CasePlan): number {
  if (overdue >= 0) return overdue
  return random.chance(0.1) ? random.int(1, 2) : 0
}

function filled(random: Random, plan: CasePlan, evenly: () => number): CasePlan {
  const elapsed = elapsedOf(random, plan, evenly)
  return {
    ...plan,
    elapsed,
    returned: plan.condition === 'fine' && plan.owner !== 'demo' && random.chance(0.07),
    overdue: overdueOf(random, plan),
    meetings: plan.meetings[0] === -1 ? plannedMeetings(random, plan) : plan.meetings,
    ...belongings(random, plan, elapsed),
  }
}

/** The plans of all 170 cases. */
export function planCases(random: Random): CasePlan[] {
  const open = mixes.flatMap((mix) => {
    const plans = mix.office === 'KI' ? withSpotlights(running(mix)) : running(mix)
    return withConditions(random, plans, mix.conditions)
  })
  const supported = (kind: CaseKind) =>
    open.filter((it) => it.phase === 'support' && it.kind === kind && it.condition === 'fine' && it.elapsed < 0).length
  const evenly = {
    network: spread(random, supported('network'), [6, 750]),
    modelMunicipality: spread(random, supported('modelMunicipality'), [40, 500]),
  }
  return [...open, ...mixes.flatMap((mix) => ended(random, mix))].map((plan) => filled(random, plan, evenly[plan.kind]))
}
