import type { CaseFields } from '@etappe/domain/cases/case'
import { addDays, daysBetween } from '@etappe/domain/kernel/day'
import { contactOf, personName } from './case-sketch.ts'
import { officeAt, putDown, type Scene, step } from './case-scene.ts'
import type { Step } from './story.ts'
import { concernAdditions } from './text-concerns.ts'
import { noteAdditions } from './text-reasons.ts'

interface Edit {
  /** What stood there before. */
  readonly before: Partial<CaseFields>
  /** What was written. */
  readonly after: Partial<CaseFields>
  /** Where between start and end of the case it happened, 0 to 1. */
  readonly place: number
}

const pick = (fields: CaseFields, keys: readonly (keyof CaseFields)[]): Partial<CaseFields> =>
  Object.fromEntries(keys.map((key) => [key, fields[key]]))

/** What usually is filled in or put right over the months. Each field at most once. */
function possible(scene: Scene, final: CaseFields): Edit[] {
  const { random, plan } = scene
  const contact = ['contactName', 'contactFunction', 'contactEmail', 'contactPhone'] as const
  const addition = concernAdditions.find((it) => final.concern.includes(it))
  return [
    random.chance(0.5)
      ? { before: { contactPhone: '' }, after: pick(final, ['contactPhone']), place: random.next() * 0.3 }
      : { before: contactOf(scene), after: pick(final, contact), place: 0.3 + random.next() * 0.6 },
    ...(final.topics.length > 1
      ? [{ before: { topics: final.topics.slice(0, 1) }, after: pick(final, ['topics']), place: random.next() * 0.4 }]
      : []),
    ...(addition ? [{ before: { concern: final.concern.replace(` ${addition}`, '') }, after: pick(final, ['concern']), place: 0.4 }] : []),
    ...(plan.kind === 'modelMunicipality'
      ? [
          { before: { coordinator: personName(random) }, after: pick(final, ['coordinator']), place: 0.55 },
          { before: { coordinatorShare: 25 }, after: pick(final, ['coordinatorShare']), place: 0.5 },
          { before: { steeringGroup: '' }, after: pick(final, ['steeringGroup']), place: 0.2 },
        ]
      : []),
  ]
}

function noted(scene: Scene, final: CaseFields): Edit {
  return { before: {}, after: { note: `${final.note}\n${scene.random.pick(noteAdditions)}` }, place: 0.2 + scene.random.next() * 0.75 }
}

/** How a case was filled in and corrected: what it said at first, and the changes since. */
export function tellEdits(scene: Scene, final: CaseFields): { readonly first: CaseFields; readonly steps: Step[] } {
  const { random, caseId, startedOn, lastDay, stays } = scene
  const age = daysBetween(startedOn, lastDay)
  const wished = [...random.shuffle(possible(scene, final)), noted(scene, final)]
  const edits = age < 12 ? [] : wished.filter(() => random.chance(age > 200 ? 0.6 : 0.4))
  const steps = edits.map(({ after, place }) => {
    const at = putDown(scene, addDays(startedOn, Math.floor(1 + place * (age - 2))), 1, stays[0]?.at)
    return step(scene, at, officeAt(scene, at), [{ noun: 'case', type: 'case.updated', id: caseId, fields: after }])
  })
  return { first: Object.assign({}, final, ...edits.map((it) => it.before)) as CaseFields, steps }
}
