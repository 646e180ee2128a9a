import type { AuditEvent, HistoryEntry } from '@etappe/domain/audit/event'
import type { Instant } from '@etappe/domain/kernel/day'
import { commandId } from '@etappe/domain/kernel/id'
import { nobody } from '@etappe/domain/meetings/meeting'
import { type Locale, loadMessages } from '@etappe/i18n'
import { type Area, loadArea } from '@etappe/i18n/areas'
import { formats } from '@etappe/i18n/format'
import { describe, expect, it } from 'vitest'
import { allAreas } from './area-of-noun.ts'
import { describeChange } from './describe-change.ts'

type Event = Partial<AuditEvent> & Pick<AuditEvent, 'type' | 'noun' | 'changes'>

const entry = (events: readonly Event[], names: Record<string, string> = {}): HistoryEntry => ({
  commandId: commandId.parse(crypto.randomUUID()),
  at: '2026-11-24T11:00:00.000Z' as Instant,
  by: 'Wiebke Öhlenschlegel',
  undoes: null,
  undoneBy: null,
  staysBecause: null,
  caseId: null,
  caseNumber: null,
  caseName: null,
  events: events.map((it) => ({ op: 'update', recordId: 'record', caseId: null, version: 2, ...it })),
  count: events.length,
  names,
})

async function describeIt(it: HistoryEntry, locale: Locale = 'de', areas: readonly Area[] = allAreas) {
  const loaded = Object.fromEntries(await Promise.all(areas.map(async (area) => [area, await loadArea(locale, area)] as const)))
  const history = await loadArea(locale, 'history')
  const words = {
    messages: await loadMessages(locale),
    history,
    formats: formats(locale),
    areas: loaded,
    names: {},
    offices: { KI: 'Kiel' },
  }
  return describeChange(it, words)
}

async function tell(...given: Parameters<typeof describeIt>) {
  const { what, fields, subject, untold } = await describeIt(...given)
  const said = [...(subject === null ? [] : [subject]), ...(untold === 0 ? [] : [`+${untold}`])]
  return [[what, ...said].join(' | '), ...fields.map(({ label, before, after }) => `${label}: ${before} → ${after}`)]
}

describe('a change in words', () => {
  it('calls the one record it is about by its name, for lines without fields', async () => {
    const about = async (...events: Parameters<typeof entry>[0]) => (await describeIt(entry(events, { record: 'Lotsenkarte' }))).about
    const came = (value: unknown) => ({ from: null, to: value })
    expect(await about({ type: 'measure.added', noun: 'measure', op: 'insert', changes: { title: came('Babytreff') } })).toBe('Babytreff')
    expect(await about({ type: 'measure.updated', noun: 'measure', changes: { state: { from: 'planned', to: 'running' } } })).toBe(
      'Lotsenkarte',
    )
    const milestone = { type: 'milestone.planned', noun: 'milestone', op: 'insert' } as const
    expect(await about({ ...milestone, changes: { kind: came('agreement'), title: came('') } })).toBe('Vereinbarung unterzeichnet')
    expect(await about({ ...milestone, changes: { kind: came('other'), title: came('Räume finden') } })).toBe('Räume finden')
    expect(await about({ type: 'meeting.logged', noun: 'meeting', op: 'insert', changes: { kind: came('review') } })).toBe('Auswertung')
    expect(await about({ ...milestone, changes: {} }, { ...milestone, recordId: 'another', changes: {} })).toBeNull()
    expect(await about({ type: 'case.updated', noun: 'case', changes: { name: came('Netz') } })).toBeNull()
    const service = { type: 'service.planned', noun: 'supportService', op: 'insert' } as const
    expect(await about({ ...service, changes: { kind: came('expertInput') } })).toBeNull()
  })

  it('names fields and values of a case the way the forms do, in their order', async () => {
    const changes = {
      topics: { from: ['language'], to: ['language', 'quality'] },
      coordinatorShare: { from: null, to: 50 },
      municipalityKeys: { from: ['01001000'], to: ['01001000', '99999999'] },
      ownerId: { from: 'a', to: 'b' },
      name: { from: 'Sprachbrücken', to: 'Sprachbrücken <b>Nord</b> 🙂' },
      version: { from: 1, to: 2 },
    }
    const names = { a: 'Änne Blütenreich', b: 'Jörg Silberdistler', '01001000': 'Flensburg, Stadt' }
    expect(await tell(entry([{ type: 'case.updated', noun: 'case', changes }], names))).toEqual([
      'hat den Fall geändert',
      'Name: Sprachbrücken → Sprachbrücken <b>Nord</b> 🙂',
      'Kommunen: Flensburg, Stadt → Flensburg, Stadt · 99999999',
      'Themen: Sprachbildung → Sprachbildung und Qualitätsentwicklung',
      'Stellenanteil (%): null → 50\u00a0%',
      'Zuständig: Änne Blütenreich → Jörg Silberdistler',
    ])
  })

  it('tells a passed gate by the phase, since when and why, not by its bookkeeping', async () => {
    const moved = entry([
      {
        type: 'gate.passed',
        noun: 'phaseRun',
        changes: { leftOn: { from: null, to: '2026-11-20' }, result: { from: null, to: 'advanced' } },
      },
      {
        type: 'gate.passed',
        noun: 'phaseRun',
        op: 'insert',
        changes: {
          caseId: { from: null, to: 'x' },
          phase: { from: null, to: 'support' },
          enteredOn: { from: null, to: '2026-11-20' },
          decidedBy: { from: null, to: 'a' },
          reason: { from: null, to: 'Der Plan ist beschlossen.' },
        },
      },
      {
        type: 'gate.passed',
        noun: 'case',
        changes: {
          phase: { from: 'actionPlan', to: 'support' },
          supportStart: { from: null, to: '2026-11-20' },
          supportEnd: { from: null, to: '2028-11-19' },
        },
      },
    ])
    expect(await tell(moved)).toEqual([
      'hat das Tor bestätigt',
      'Seit: null → 20.11.2026',
      'Grund: null → Der Plan ist beschlossen.',
      'Phase: Maßnahmenplan → Begleitung',
      'Begleitung ab: null → 20.11.2026',
      'Begleitung bis: null → 19.11.2028',
    ])
  })

  it('leaves out what a new record does not say', async () => {
    const changes = {
      kind: { from: null, to: 'steeringGroup' },
      state: { from: null, to: 'held' },
      heldOn: { from: null, to: '2026-11-20' },
      startsAt: { from: null, to: null },
      place: { from: null, to: '' },
      participants: { from: null, to: { ...nobody, practice: 4, administration: 1200 } },
      notes: { from: null, to: '  ' },
    }
    const logged = entry([{ type: 'meeting.logged', noun: 'meeting', op: 'insert', changes }])
    expect(await tell(logged)).toEqual([
      'hat einen Termin festgehalten',
      'Art: null → Steuerungsgruppe',
      'Stand: null → gehalten',
      'Tag: null → 20.11.2026',
      'Teilnehmende: null → 1.204 Personen (Praxis 4 und Verwaltung 1.200)',
    ])
    const nobodyCame = { participants: { from: null, to: nobody } }
    expect(await tell(entry([{ type: 'meeting.logged', noun: 'meeting', op: 'insert', changes: nobodyCame }]))).toHaveLength(1)
  })

  it('says of a new case neither its phase nor its state, which are always the same', async () => {
    const changes = {
      number: { from: null, to: 'KI-N-001' },
      kind: { from: null, to: 'network' },
      officeCode: { from: null, to: 'KI' },
      phase: { from: null, to: 'baseline' },
      lifecycle: { from: null, to: 'active' },
      startedOn: { from: null, to: '2026-06-01' },
    }
    const run = { phase: { from: null, to: 'baseline' }, enteredOn: { from: null, to: '2026-06-01' } }
    const assignment = { userId: { from: null, to: 'a' }, validFrom: { from: null, to: '2026-06-01' } }
    const created = entry(
      [
        { type: 'case.created', noun: 'case', op: 'insert', changes },
        { type: 'case.created', noun: 'phaseRun', op: 'insert', changes: run },
        { type: 'case.created', noun: 'assignment', op: 'insert', changes: assignment },
      ],
      { a: 'Fenja Sandregen' },
    )
    expect(await tell(created)).toEqual([
      'hat den Fall angelegt',
      'Art: null → Netzwerk',
      'Servicebüro: null → Kiel',
      'Aufgenommen am: null → 01.06.2026',
      'Prozessbegleitung: null → Fenja Sandregen',
      'Begleitet ab: null → 01.06.2026',
    ])
  })

  it('speaks English as well', async () => {
    const changes = { dueOn: { from: '2026-11-01', to: '2026-12-01' }, doneOn: { from: '2026-11-02', to: null } }
    expect(await tell(entry([{ type: 'milestone.updated', noun: 'milestone', changes }]), 'en')).toEqual([
      'changed a milestone',
      'Due on: 01/11/2026 → 01/12/2026',
      'Done on: 02/11/2026 → null',
    ])
  })

  it('tells records of the areas of content by their words and names, never by an id or a snapshot', async () => {
    const [kita, unknown] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
    const changes = {
      role: { from: 'member', to: 'steeringGroup' },
      organisationId: { from: unknown, to: kita },
      validTo: { from: null, to: '2026-12-31' },
    }
    const part = entry([{ type: 'participation.updated', noun: 'participation', changes }], { [kita]: 'Kita Nord', record: kita })
    expect(await tell(part)).toEqual([
      'hat eine Beteiligung geändert | Kita Nord',
      'Organisation: nicht mehr vorhanden → Kita Nord',
      'Rolle: Mitglied → Steuerungsgruppe',
      'Bis: null → 31.12.2026',
    ])
    const frozen = { frozen: { from: null, to: { goals: [] } }, adoptedOn: { from: null, to: '2026-11-20' } }
    const adopted = await tell(entry([{ type: 'plan.adopted', noun: 'adoption', op: 'insert', changes: frozen }]))
    expect(adopted.join()).not.toContain('goals')
    const hidden = { value: { from: null, to: { withheld: 'small-number' } } }
    const recorded = await tell(entry([{ type: 'indicator.recorded', noun: 'indicatorValue', op: 'insert', changes: hidden }]))
    expect(recorded.join()).toContain('wird nicht gezeigt')
  })

  it('tells many records by their names, and how many more there are', async () => {
    const offers = ['Elterncafé', 'Hebamme', 'Lotsin', 'Spielkreis', 'Sprachkita'].map((name) => ({
      type: 'offer.imported' as const,
      noun: 'offer' as const,
      op: 'insert' as const,
      recordId: name,
      changes: { name: { from: null, to: name }, places: { from: null, to: 12 } },
    }))
    const imported = { ...entry(offers), count: 200 }
    const [what, names, ...others] = await tell(imported)
    expect(what).toBe('hat Angebote eingelesen | +195')
    expect(names).toContain('null → Elterncafé, Hebamme, Lotsin, Spielkreis und Sprachkita')
    expect(others).toEqual([])
  })

  it('says what was done without any area at hand', async () => {
    const changes = { role: { from: 'member', to: 'steeringGroup' } }
    expect(await tell(entry([{ type: 'participation.updated', noun: 'participation', changes }]), 'de', [])).toEqual([
      'hat eine Beteiligung geändert',
    ])
  })

  it('has one side to tell of what is new, also beside what changed', async () => {
    const met = entry([
      { type: 'milestone.reached', noun: 'milestone', changes: { doneOn: { from: null, to: '2026-11-20' } } },
      { type: 'milestone.reached', noun: 'meeting', op: 'insert', changes: { heldOn: { from: null, to: '2026-11-20' } } },
    ])
    const { fields } = await describeIt(met)
    expect(fields.map((it) => it.isWhole)).toEqual([false, true])
  })
})
