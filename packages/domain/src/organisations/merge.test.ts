import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fakeId } from '../cases/case.fake.ts'
import { addDays, type Day } from '../kernel/day.ts'
import { caseId, cooperationId, organisationId, participationId } from '../kernel/id.ts'
import { type Cooperation, cooperationLevels } from './cooperation.ts'
import { overlaps } from './cooperation-rules.ts'
import { type MergeStep, mergeCooperations, mergeDoers, mergeParticipations } from './merge.ts'
import { inOrder } from './network.ts'
import { fakeParticipationFields } from './organisation.fake.ts'
import { type Participation, participationRoles } from './participation.ts'

const [keep, merge, third, fourth] = [1, 2, 3, 4].map(() => organisationId.parse(fakeId())) as [never, never, never, never]
const cases = [caseId.parse(fakeId()), caseId.parse(fakeId())] as const
const start = '2026-01-01' as Day

const after = <R extends { id: string }>(records: readonly R[], steps: readonly MergeStep<R>[]): R[] => {
  const gone = new Set(steps.filter((it) => it.op === 'remove').map((it) => it.record.id))
  const changed = new Map(steps.flatMap((it) => (it.op === 'update' ? [[it.record.id, { ...it.record, ...it.fields }] as const] : [])))
  return records.filter((it) => !gone.has(it.id)).map((it) => changed.get(it.id) ?? it)
}

const period = fc.record({ from: fc.nat(30), days: fc.option(fc.nat(30), { nil: null }) }).map(({ from, days }) => ({
  validFrom: addDays(start, from),
  validTo: days === null ? null : addDays(start, from + days),
}))

const cooperation = fc
  .record({
    pair: fc.constantFrom([keep, merge], [keep, third], [merge, third], [merge, fourth], [third, fourth]),
    inCase: fc.constantFrom(...cases),
    level: fc.constantFrom(...cooperationLevels),
    period,
  })
  .map(({ pair, inCase, level, period: validity }): Cooperation => {
    const [organisationAId, organisationBId] = inOrder(pair[0], pair[1])
    return { id: cooperationId.parse(fakeId()), caseId: inCase, organisationAId, organisationBId, level, ...validity, note: '', version: 1 }
  })

const samePair = (a: Cooperation, b: Cooperation) =>
  a.caseId === b.caseId && a.organisationAId === b.organisationAId && a.organisationBId === b.organisationBId
/** No pair has two levels on one day, as the server keeps it. */
const sound = (all: readonly Cooperation[]) =>
  all.filter((it, at) => !all.slice(0, at).some((other) => samePair(it, other) && overlaps(it, other)))

describe('the cooperations of two organisations that become one', () => {
  it('never lead from an organisation to itself, nor twice over the same days, nor to what was merged', () => {
    fc.assert(
      fc.property(fc.array(cooperation, { maxLength: 14 }).map(sound), (records) => {
        const stand = after(records, mergeCooperations(records, keep, merge))
        expect(stand.flatMap((it) => [it.organisationAId, it.organisationBId])).not.toContain(merge)
        expect(stand.filter((it) => it.organisationAId >= it.organisationBId)).toEqual([])
        expect(sound(stand)).toEqual(stand)
      }),
    )
  })

  it('stay on every day on which either of the two had them, and leave the others alone', () => {
    fc.assert(
      fc.property(fc.array(cooperation, { maxLength: 14 }).map(sound), fc.nat(70), (records, days) => {
        const on = addDays(start, days)
        const holds = (it: Cooperation) => it.validFrom <= on && (it.validTo === null || it.validTo >= on)
        const pairs = (all: readonly Cooperation[]) =>
          all.filter(holds).flatMap((it) => {
            const [a, b] = [it.organisationAId, it.organisationBId].map((id) => (id === merge ? keep : id))
            return a === b ? [] : [`${it.caseId} ${inOrder(a as never, b as never).join(' ')}`]
          })
        const stand = after(records, mergeCooperations(records, keep, merge))
        expect(pairs(stand)).toEqual(expect.arrayContaining(pairs(records)))
        const others = (all: readonly Cooperation[]) => all.filter((it) => it.organisationAId === third && it.organisationBId === fourth)
        expect(others(stand)).toEqual(others(records))
      }),
    )
  })
})

const participation = fc
  .record({
    organisationId: fc.constantFrom(keep, merge),
    inCase: fc.constantFrom(...cases),
    role: fc.constantFrom(...participationRoles.slice(0, 2)),
    mandate: fc.constantFrom('', '', 'Vorsitz', 'Stimme'),
    period,
  })
  .map(
    ({ inCase, period: validity, ...it }): Participation => ({
      ...fakeParticipationFields(it.organisationId, { ...it, ...validity }),
      id: participationId.parse(fakeId()),
      caseId: inCase,
      version: 1,
    }),
  )

describe('the participations of two organisations that become one', () => {
  it('are all of the one that stays, and lose neither a day nor a mandate', () => {
    fc.assert(
      fc.property(fc.array(participation, { maxLength: 10 }), fc.nat(70), (records, days) => {
        const on = addDays(start, days)
        const stand = after(records, mergeParticipations(records, keep, merge))
        expect(stand.every((it) => it.organisationId === keep)).toBe(true)
        const parts = (all: readonly Participation[]) =>
          all.filter((it) => it.validFrom <= on && (it.validTo === null || it.validTo >= on)).map((it) => `${it.caseId} ${it.role}`)
        expect(parts(stand)).toEqual(expect.arrayContaining(parts(records)))
        const mandates = (all: readonly Participation[]) => new Set(all.map((it) => `${it.caseId} ${it.role} ${it.mandate}`))
        const said = [...mandates(records)].filter((it) => !it.endsWith(' '))
        expect([...mandates(stand)]).toEqual(expect.arrayContaining(said))
      }),
    )
  })
})

it('makes nobody a partner twice, nor a partner of itself', () => {
  expect(mergeDoers({ responsibleId: merge, partnerIds: [keep, third] }, keep, merge)).toEqual({ responsibleId: keep, partnerIds: [third] })
  expect(mergeDoers({ responsibleId: third, partnerIds: [merge, keep] }, keep, merge)).toEqual({ responsibleId: third, partnerIds: [keep] })
  expect(mergeDoers({ responsibleId: null, partnerIds: [fourth] }, keep, merge)).toEqual({ responsibleId: null, partnerIds: [fourth] })
})
