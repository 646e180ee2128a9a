import { lightOf } from '@etappe/domain/cases/light'
import { isRunning } from '@etappe/domain/cases/lifecycle'
import { phases } from '@etappe/domain/cases/phase'
import { addDays, type Day, isValidOn } from '@etappe/domain/kernel/day'
import { landOf, laender } from '@etappe/domain/offices/land'
import { beforeAll, describe, expect, it } from 'vitest'
import { derivedOf, programmeOn, type ToldProgramme } from './programme.fake.ts'
import { inventedMark } from './text-concerns.ts'
import { dayAt } from './working-days.ts'

const today = '2026-11-24' as Day
const countBy = <T>(rows: readonly T[], key: (it: T) => string) =>
  Object.fromEntries([...Map.groupBy(rows, key)].map(([name, own]) => [name, own.length]))

describe('the invented programme', () => {
  let told: ToldProgramme
  const cases = () => told.records.case
  const running = () => cases().filter((it) => isRunning(it.lifecycle))
  const account = (email: string) => told.cast.accounts.get(`${email}@demo.etappe.example`)
  beforeAll(() => {
    told = programmeOn(today)
  })

  it('has 150 networks and 20 model municipalities by office, in all Länder', () => {
    const of = (kind: string) =>
      countBy(
        cases().filter((it) => it.kind === kind),
        (it) => it.officeCode,
      )
    expect(of('network')).toEqual({ KI: 25, BE: 25, DD: 25, KO: 25, MU: 24, TR: 26 })
    expect(of('modelMunicipality')).toEqual({ KI: 3, BE: 3, DD: 4, KO: 3, MU: 3, TR: 4 })
    expect([...new Set(cases().flatMap((it) => it.municipalityKeys.map(landOf)))].toSorted()).toEqual([...laender])
    expect(cases().filter((it) => it.areaText === 'bundesweit')).toHaveLength(2)
  })

  it('has papers with most applications, where one was asked for, and in the files of the cases they became', () => {
    const { application, applicationFile, askBack, document } = told.records
    const withPapers = new Set(applicationFile.map((it) => it.applicationId))
    expect(withPapers.size / application.length).toBeGreaterThan(0.6)
    expect(withPapers.size).toBeLessThan(application.length)
    const sentLater = askBack.filter((it) => it.answeredOn !== null).flatMap((it) => it.items.filter((one) => one.wantsFile))
    expect(applicationFile.flatMap((it) => it.askBackItemId ?? [])).toEqual(sentLater.map((it) => it.id))
    expect(sentLater.length).toBeGreaterThan(0)
    const admitted = application.filter((it) => it.admittedCaseId !== null)
    const filed = admitted.map((it) =>
      [document, applicationFile].map(
        (rows) => rows.filter((one) => ('caseId' in one ? one.caseId === it.admittedCaseId : one.applicationId === it.id)).length,
      ),
    )
    expect(filed.every(([inCase, inApplication]) => inCase === inApplication)).toBe(true)
    expect(document.length).toBeGreaterThan(20)
  })

  it('gives a reason for the one network above the quota', () => {
    expect(cases().flatMap((it) => (it.quotaReason ? [it.number] : []))).toEqual(['TR-N-026'])
  })

  it('has cases in all phases and states', () => {
    const shares = countBy(running(), (it) => it.phase)
    const percent = phases.map((phase) => Math.round((100 * (shares[phase] ?? 0)) / running().length))
    expect(percent).toEqual([17, 14, 14, 55])
    expect(countBy(cases(), (it) => it.lifecycle)).toEqual({ active: 153, onHold: 5, completed: 8, discontinued: 4 })
    expect(new Set(cases().map((it) => it.endReasonCode)).size).toBe(5)
    const returned = told.records.phaseRun.filter((it) => it.result === 'returned')
    expect(returned.length).toBeGreaterThanOrEqual(4)
    expect(
      told.records.phaseRun.filter((it) => it.reason !== '' && returned.some((run) => run.caseId === it.caseId)).length,
    ).toBeGreaterThan(3)
  })

  it('has lights of every colour, and milestones that are late', () => {
    const derived = derivedOf(told)
    const lights = countBy(cases(), (it) => {
      const of = derived.get(it.id)
      return of ? lightOf({ ...of, lifecycle: it.lifecycle }, today) : ''
    })
    expect(lights).toMatchObject({ red: 6, paused: 5, closed: 12 })
    expect(lights['amber']).toBeGreaterThan(15)
    expect(lights['amber']).toBeLessThan(32)
    const late = running().filter((it) => (derived.get(it.id)?.milestoneDueOn ?? today) < today)
    expect(late.length).toBeGreaterThan(20)
    expect(late.length).toBeLessThan(50)
  })

  it('has 9 to 26 meetings and 12 to 30 milestones in every older case', () => {
    const old = cases().filter((it) => it.phase === 'support' && it.lifecycle !== 'discontinued' && it.startedOn < addDays(today, -420))
    expect(old.length).toBeGreaterThan(40)
    const strange: string[] = []
    for (const { id, number } of old) {
      const counts = (['meeting', 'milestone'] as const).map((noun) => told.records[noun].filter((it) => it.caseId === id).length)
      if (counts.some((count, index) => count > (index === 0 ? 26 : 30) || count < (index === 0 ? 9 : 12)))
        strange.push(`${number}: ${counts.join(', ')}`)
    }
    expect(strange).toEqual([])
  })

  it('gives the demo accounts enough to do today and this week', () => {
    const assigned = told.records.assignment.filter((it) => it.userId === account('begleitung'))
    const owned = cases().filter((it) => it.ownerId === account('buero.kiel'))
    expect(assigned.filter((it) => isValidOn(it, today))).toHaveLength(8)
    expect(assigned.flatMap((it) => it.validTo ?? []).toSorted()).toEqual([addDays(today, -60), addDays(today, -10)])
    expect(owned).toHaveLength(8)
    expect(owned.every((it) => it.officeCode === 'KI')).toBe(true)
    for (const ids of [assigned.map((it) => it.caseId), owned.map((it) => it.id)]) {
      const planned = told.records.meeting.filter((it) => it.state === 'planned' && ids.includes(it.caseId) && it.heldOn >= today)
      expect(planned.filter((it) => it.heldOn === today).length).toBeGreaterThanOrEqual(2)
      expect(planned.filter((it) => it.heldOn <= addDays(today, 6)).length).toBeGreaterThanOrEqual(5)
    }
  })

  it('was changed by many people in the last days, and never today or at night', () => {
    const { entries } = told
    const week = addDays(today, -8)
    const lately = entries.filter((it) => dayAt(it.at) >= week)
    expect(lately.length).toBeGreaterThan(50)
    expect(new Set(lately.map((it) => it.actorId)).size).toBeGreaterThan(15)
    expect(entries.filter((it) => dayAt(it.at) >= today)).toEqual([])
    expect(entries.filter((it) => it.at.slice(11) < '05:30' || it.at.slice(11) > '19:30')).toEqual([])
    expect(entries.map((it) => it.at)).toEqual(entries.map((it) => it.at).toSorted())
  })

  it('shows cases before and after every gate, waivers, requests of every kind, escalations and ledgers of every pace', () => {
    const { gateProposal, gateRecord, caseRequest, escalation, supportService, gateDate } = told.records
    const open = gateProposal.filter((it) => it.state === 'open').map((it) => it.gate)
    expect(new Set(open)).toEqual(new Set(['admission', 'goals', 'actionPlan', 'support']))
    expect(new Set(gateRecord.map((it) => it.gate)).size).toBe(5)
    const waivers = gateRecord.flatMap((it) => it.evaluation.criteria.filter((found) => found.state === 'waived'))
    expect(new Set(waivers.map((it) => it.hardness))).toEqual(new Set(['hard', 'soft']))
    expect(gateRecord.some((it) => it.result === 'passedWithConditions')).toBe(true)
    const waiting = caseRequest.filter((it) => it.state === 'open').map((it) => it.kind)
    expect(new Set(waiting)).toEqual(new Set(['waiver', 'extension', 'reopening']))
    expect(escalation.some((it) => it.resolvedOn === null) && escalation.some((it) => it.resolvedOn !== null)).toBe(true)
    expect(new Set(supportService.map((it) => it.kind)).size).toBe(5)
    expect(gateDate.length).toBeGreaterThan(3)
  })

  it('says of every case that it is invented, and names nobody who could be reached', () => {
    const reserved = /^(040 66969|030 23125|0221 4710|089 99998|069 90009) \d{3}$/
    for (const it of cases()) {
      expect(it.note).toContain(inventedMark)
      expect(it.kind === 'modelMunicipality' || it.concern.includes(inventedMark)).toBe(true)
      expect(it.contactEmail).toMatch(/^[a-z.-]+@[a-z0-9.-]+\.example$/)
      expect(it.contactPhone).toMatch(reserved)
    }
    for (const it of told.records.user) expect(it.email).toMatch(/@demo\.etappe\.example$/)
    expect(new Set(told.records.user.map((it) => it.name)).size).toBe(told.records.user.length)
  })

  it('has cases of one name only, and people with roles that ended, stand in or begin later', () => {
    expect(new Set(cases().map((it) => it.name)).size).toBe(170)
    const { grant, user } = told.records
    expect(grant.filter((it) => it.role === 'facilitator')).toHaveLength(24)
    expect(grant.filter((it) => it.validTo !== null && it.validTo < today)).toHaveLength(1)
    expect(grant.filter((it) => it.validTo !== null && isValidOn(it, today)).map((it) => it.role)).toEqual(['officeLead'])
    expect(grant.filter((it) => it.validFrom > today)).toHaveLength(1)
    expect(user.filter((it) => it.lockedAt !== null)).toHaveLength(1)
  })
})
