import type { EnteredService, SupportService } from '@etappe/domain/facilitation/support-service'
import { enteredServices } from '@etappe/domain/facilitation/support-service'
import { addDays, type Day, daysBetween } from '@etappe/domain/kernel/day'
import { supportServiceId } from '@etappe/domain/kernel/id'
import type { Scene } from './case-scene.ts'
import { type ContentTeller, contentTeller, type Span, spanOf } from './content-scene.ts'
import type { Step } from './story.ts'
import { serviceTexts } from './text-services.ts'
import { workingDayFrom } from './working-days.ts'

/** How the services of a case run: as promised, behind, far behind, or faster than agreed. */
const paces = [1, 1.02, 0.96, 1.04, 0.62, 0.98, 0.3, 1.28, 1, 0.9] as const

/** The support people look at first goes as promised; the others differ. */
function paceOf({ plan, random }: Scene): number {
  if (plan.end === 'completed') return 1
  return plan.owner === 'demo' && plan.condition === 'fine' ? 0.97 : random.pick(paces)
}

interface Sketch {
  readonly kind: EnteredService
  readonly on: Day
  readonly amount: number
  readonly state: SupportService['state']
}

const quarters = (days: number) => Math.round(days * 4) / 4

/** Facilitation in days and half days, spread over the time until `last`. */
function facilitation(scene: Scene, span: Span, last: Day, promised: number): Sketch[] {
  const share = Math.min(1, daysBetween(span.from, last) / daysBetween(span.from, span.to))
  const pace = paceOf(scene)
  // Who keeps to the plan leaves something for the last months.
  const most = pace > 1.2 || scene.plan.end !== null ? 0.95 : 0.78
  const wanted = quarters(promised * Math.min(most, share * pace))
  const sketches: Sketch[] = []
  for (let sum = 0; sum < wanted; ) {
    const amount = Math.min(wanted - sum, scene.random.pick([0.5, 0.75, 1, 1, 1.25, 1.5]))
    sum += amount
    const on = addDays(span.from, Math.round((daysBetween(span.from, last) * Math.max(0.02, sum - amount / 2)) / wanted))
    sketches.push({ kind: 'facilitation', on, amount, state: 'delivered' })
  }
  return sketches
}

/** Everything else is one by one, at its share of the time; what lies ahead may be planned. */
function others(scene: Scene, span: Span, last: Day): Sketch[] {
  const { definition, plan, random } = scene
  const pace = paceOf(scene)
  return definition.entitlements[plan.kind].flatMap(({ kind, amount }): Sketch[] => {
    if (kind === 'facilitation' || kind === 'meeting') return []
    return Array.from({ length: amount }, (_, index): Sketch | null => {
      const share = (index + 0.6 + random.next() * 0.3) / (amount + 0.3) / pace
      const on = addDays(span.from, Math.round(share * daysBetween(span.from, span.to)))
      if (on <= last) return { kind, on, amount: 1, state: 'delivered' }
      const isPlanned = plan.end === null && on < addDays(last, 120) && random.chance(0.6)
      return isPlanned ? { kind, on, amount: 1, state: 'planned' } : null
    }).filter((it) => it !== null)
  })
}

function putService(scene: Scene, teller: ContentTeller, sketch: Sketch, index: number): void {
  const { random, caseId, lastDay } = scene
  const texts = serviceTexts[sketch.kind]
  const text = texts[index % texts.length]
  const on = workingDayFrom(sketch.on)
  const isPlanned = sketch.state === 'planned' || on > lastDay
  const record: SupportService = {
    id: supportServiceId.parse(random.uuid()),
    caseId,
    kind: sketch.kind,
    state: isPlanned ? 'planned' : 'delivered',
    amount: sketch.amount,
    on,
    title: text?.title ?? '',
    partner: text?.partner ?? '',
    country: sketch.kind === 'exchange' ? (text?.country ?? 'DE') : null,
    meetingId: null,
    note: '',
    version: 1,
  }
  const day = isPlanned ? addDays(lastDay, -random.int(2, 9)) : on
  teller.put(day, () => [{ noun: 'supportService', type: isPlanned ? 'service.planned' : 'service.delivered', record }])
}

/** What was promised for the support, and what of it was given. */
export function tellSupport(it: Scene): Step[] {
  const scene: Scene = { ...it, random: it.random.fork('support') }
  const span = spanOf(scene, 'support')
  if (!span || scene.facilitators.length === 0) return []
  const promised = scene.definition.entitlements[scene.plan.kind].find(({ kind }) => kind === 'facilitation')?.amount ?? 0
  const last = scene.lastDay < span.to ? scene.lastDay : span.to
  const sketches = [...facilitation(scene, span, last, promised), ...others(scene, span, last)]
  const teller = contentTeller(scene)
  const counts = new Map<string, number>(enteredServices.map((kind) => [kind, 0]))
  for (const sketch of sketches.toSorted((a, b) => (a.state === b.state ? a.on.localeCompare(b.on) : a.state === 'planned' ? 1 : -1))) {
    const index = counts.get(sketch.kind) ?? 0
    counts.set(sketch.kind, index + 1)
    putService(scene, teller, sketch, index)
  }
  return [...teller.steps]
}
