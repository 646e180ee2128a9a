import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../kernel/day.ts'
import { cooperationLevels } from './cooperation.ts'
import { fakeCooperation, fakeOrganisation, fakePart } from './network.fake.ts'
import { type NetworkData, networkOn, networkPeriod } from './network.ts'
import { compareNetworks } from './network-change.ts'
import { missingSectors, neighboursOf, networkFigures } from './network-figures.ts'

const at = (text: string) => text as Day
const on = at('2026-06-01')
const [kita, school, office, club] = [
  fakeOrganisation({ name: 'Kita', kind: 'dayCare', pillar: 'education' }),
  fakeOrganisation({ name: 'Schule', kind: 'school', pillar: 'education' }),
  fakeOrganisation({ name: 'Jugendamt', kind: 'administration', pillar: 'social' }),
  fakeOrganisation({ name: 'Verein', kind: 'association' }),
]
const organisations = [kita, school, office, club]
const dataOf = (over: Partial<NetworkData>): NetworkData => ({ organisations, participations: [], cooperations: [], ...over })
const namesOf = (data: NetworkData, day = on) => networkOn(data, day).nodes.map((it) => it.organisation.name)

const anyData = fc
  .array(fc.record({ a: fc.nat(11), b: fc.nat(11), level: fc.constantFrom(...cooperationLevels), from: fc.nat(300) }))
  .map((links) => {
    const all = Array.from({ length: 12 }, () => fakeOrganisation())
    const pick = (index: number) => all[index] ?? kita
    const cooperations = links
      .filter((it) => it.a !== it.b)
      .map((it) => fakeCooperation(pick(it.a), pick(it.b), { level: it.level, validFrom: addDays(at('2026-01-01'), it.from) }))
    return { organisations: all, participations: all.slice(0, 9).map((it) => fakePart(it)), cooperations }
  })
const anyDay = fc.nat(330).map((days) => addDays(at('2026-01-01'), days))

describe('the network on a day', () => {
  it('is who takes part, and who is named by a cooperation without taking part', () => {
    const data = dataOf({ participations: [fakePart(kita), fakePart(school)], cooperations: [fakeCooperation(kita, office)] })
    expect(namesOf(data)).toEqual(['Kita', 'Schule', 'Jugendamt'])
    expect(networkOn(data, on).nodes.map((it) => [it.takesPart, it.degree])).toEqual([
      [true, 1],
      [true, 0],
      [false, 1],
    ])
  })

  it('knows the first and the last day of a part and of a cooperation', () => {
    const from = at('2026-03-01')
    const to = at('2026-03-31')
    const data = dataOf({ participations: [fakePart(school, { validFrom: from, validTo: to })] })
    expect([addDays(from, -1), from, to, addDays(to, 1)].map((day) => namesOf(data, day).length)).toEqual([0, 1, 1, 0])
    const linked = dataOf({ cooperations: [fakeCooperation(kita, school, { validFrom: from, validTo: to })] })
    expect([addDays(from, -1), from, to, addDays(to, 1)].map((day) => networkOn(linked, day).edges.length)).toEqual([0, 1, 1, 0])
  })

  it('takes the closer of two cooperations of the same pair', () => {
    const cooperations = [
      fakeCooperation(kita, school, { level: 'information' }),
      fakeCooperation(kita, school, { level: 'jointAction' }),
      fakeCooperation(kita, school, { level: 'coordination' }),
    ]
    expect(networkOn(dataOf({ cooperations }), on).edges.map((it) => it.level)).toEqual(['jointAction'])
  })

  it('marks the lead organisation only while it leads, and takes the sector of the part before that of the directory', () => {
    const lead = fakePart(office, { role: 'leadOrganisation', pillar: 'health', validTo: on })
    const data = dataOf({ participations: [lead, fakePart(office)] })
    expect(networkOn(data, on).nodes).toMatchObject([{ isLead: true, pillar: 'health' }])
    expect(networkOn(data, addDays(on, 1)).nodes).toMatchObject([{ isLead: false, pillar: 'social' }])
  })

  it('has as many ends of edges as degrees, and no edge to nowhere', () => {
    fc.assert(
      fc.property(anyData, anyDay, (data, day) => {
        const network = networkOn(data, day)
        const ids = new Set(network.nodes.map((it) => it.id))
        expect(network.nodes.reduce((sum, it) => sum + it.degree, 0)).toBe(2 * network.edges.length)
        expect(network.edges.every((it) => ids.has(it.aId) && ids.has(it.bId) && it.aId < it.bId)).toBe(true)
        for (const [id, others] of neighboursOf(network))
          expect(new Set(others).size).toBe(network.nodes.find((it) => it.id === id)?.degree)
      }),
    )
  })
})

describe('the period', () => {
  const today = at('2026-11-24')
  it('begins with the case, or with the first thing known before', () => {
    const late = dataOf({ participations: [fakePart(kita, { validFrom: at('2026-08-01') })] })
    expect(networkPeriod(late, at('2026-06-01'), today)).toEqual({ from: '2026-06-01', to: today, changes: ['2026-08-01'] })
    const early = dataOf({ cooperations: [fakeCooperation(kita, school, { validFrom: at('2024-08-01'), validTo: at('2026-08-31') })] })
    expect(networkPeriod(early, at('2026-06-01'), today)).toEqual({ from: '2024-08-01', to: today, changes: ['2026-09-01'] })
  })
  it('does not end before it begins when a case starts next month', () => {
    expect(networkPeriod(dataOf({}), at('2026-12-24'), today)).toEqual({ from: today, to: today, changes: [] })
  })
})

describe('the figures', () => {
  it('count pairs, weigh levels, and follow cooperation from the lead organisation', () => {
    const data = dataOf({
      participations: [fakePart(kita, { role: 'leadOrganisation' }), fakePart(school), fakePart(office), fakePart(club)],
      cooperations: [fakeCooperation(kita, school, { level: 'jointAction' }), fakeCooperation(school, office)],
    })
    const found = networkFigures(networkOn(data, on))
    expect(found).toMatchObject({ organisations: 4, cooperations: 2, possible: 6, reach: 0.75, reachFrom: 'leadOrganisation' })
    expect(found.density).toBeCloseTo(1 / 3)
    expect(found.closeness).toBeCloseTo(4 / 3 / 6)
    expect(found.reached).toEqual([kita.id, school.id, office.id])
    expect(found.unconnected).toEqual([club.id])
  })
  it('take the largest group where nobody leads', () => {
    const participations = organisations.map((it) => fakePart(it))
    const found = networkFigures(networkOn(dataOf({ participations, cooperations: [fakeCooperation(office, club)] }), on))
    expect(found).toMatchObject({ reachFrom: 'largestGroup', reach: 0.5, reached: [office.id, club.id] })
  })
  it('do not exist under two organisations', () => {
    const none = { density: null, closeness: null, reach: null }
    expect(networkFigures(networkOn(dataOf({}), on))).toMatchObject({ ...none, unconnected: [], reached: [] })
    expect(networkFigures(networkOn(dataOf({ participations: [fakePart(kita)] }), on))).toMatchObject(none)
  })
  it('stay between nothing and all, and nobody unconnected is reached by others', () => {
    fc.assert(
      fc.property(anyData, anyDay, (data, day) => {
        const found = networkFigures(networkOn(data, day))
        for (const share of [found.density, found.closeness, found.reach]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
        expect(found.closeness).toBeLessThanOrEqual(found.density ?? 0)
        const alone = found.reached.filter((id) => found.unconnected.includes(id))
        expect(found.reached.length > 1 ? alone : []).toEqual([])
      }),
    )
  })
  it('name the pillars and the kinds of organisation nobody stands for', () => {
    const network = networkOn(dataOf({ participations: [fakePart(kita), fakePart(club)] }), on)
    expect(missingSectors(network)).toEqual({ pillars: ['health', 'social'], sectors: ['health', 'administration', 'parents'] })
  })
})

describe('two days compared', () => {
  it('tell what is new, gone, closer and looser', () => {
    const until = { validTo: at('2026-06-01') }
    const since = { validFrom: at('2026-06-02') }
    const data = dataOf({
      participations: [fakePart(kita), fakePart(school), fakePart(office, until)],
      cooperations: [
        fakeCooperation(kita, school, { ...until, level: 'information' }),
        fakeCooperation(kita, school, { ...since, level: 'coordination' }),
        fakeCooperation(kita, office, until),
        fakeCooperation(school, club, since),
      ],
    })
    const change = compareNetworks(networkOn(data, on), networkOn(data, addDays(on, 1)))
    const named = (id: string) => organisations.find((it) => it.id === id)?.name
    expect(change.edges.map((it) => [named(it.aId), named(it.bId), it.change])).toEqual([
      ['Kita', 'Schule', 'closer'],
      ['Kita', 'Jugendamt', 'gone'],
      ['Schule', 'Verein', 'new'],
    ])
    expect(change.newOrganisations).toEqual([club.id])
    expect(change.goneOrganisations).toEqual([office.id])
  })
  it('turn round when the days are', () => {
    const turned = { new: 'gone', gone: 'new', closer: 'looser', looser: 'closer', same: 'same' } as const
    fc.assert(
      fc.property(anyData, anyDay, anyDay, (data, one, other) => {
        const [before, after] = [networkOn(data, one), networkOn(data, other)]
        const there = compareNetworks(before, after).edges.map((it) => it.change)
        const back = compareNetworks(after, before).edges.map((it) => turned[it.change])
        expect(back).toEqual(there)
      }),
    )
  })
})
