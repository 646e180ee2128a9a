import { phases } from '@etappe/domain/cases/phase'
import type { Day } from '@etappe/domain/kernel/day'
import { foldGerman } from '@etappe/domain/municipalities/municipality'
import type { Db } from '../db/database.ts'
import type { Call } from './load.ts'

/** The same request to the product and to the floor. */
export interface Operation {
  readonly op: 'list' | 'case' | 'status' | 'log' | 'search'
  readonly product: readonly Call[]
  readonly floor: readonly Call[]
}

const query = (procedure: string, input?: object): Call => ({
  path: `/api/trpc/${procedure}${input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ''}`,
})
const floor = (path: string, values: Record<string, string> = {}): Call => ({ path: `/${path}?${new URLSearchParams(values)}` })

const participants = { practice: 3, provider: 2, administration: 1, politics: 0, parents: 0, science: 0, other: 0 }
const notes =
  'Die Steuerungsgruppe hat die Zwischenergebnisse besprochen und die nächsten Schritte für den Übergang Kita–Grundschule vereinbart. '.repeat(
    3,
  )

const spread = <T>(items: readonly T[], count: number): T[] => {
  const step = Math.max(1, Math.floor(items.length / count))
  return items.filter((_, index) => index % step === 0)
}

/** Requests as an ordinary day has them: every office and phase, many cases, many words. */
export async function makeOperations(db: Db, today: Day): Promise<Operation[]> {
  const cases = await db.selectFrom('case').select(['id', 'number', 'name', 'lifecycle']).orderBy('number').execute()
  const offices = (await db.selectFrom('office').select('code').orderBy('code').execute()).map((row) => row.code as string)
  const lists = offices.flatMap((office) => [{ office, phase: undefined }, ...phases.map((phase) => ({ office, phase }))])
  const words = spread([...new Set(cases.flatMap((row) => foldGerman(row.name).split(' ')))].filter((word) => word.length > 3).sort(), 200)
  const terms = words.map((word, index) => word.slice(0, 3 + (index % 4)))
  const opened = spread(cases, 500)
  const written = opened.filter((row) => row.lifecycle === 'active')
  const fields = {
    kind: 'review',
    state: 'held',
    heldOn: today,
    startsAt: null,
    endsAt: null,
    place: '',
    participants,
    notes,
    nextSteps: '',
  }
  return [
    {
      op: 'list',
      product: lists.map(({ office, phase }) =>
        query('case.list', { filters: { office: [office], ...(phase ? { phase: [phase] } : {}) }, limit: 50 }),
      ),
      floor: lists.map(({ office, phase }) => floor('list', { office, ...(phase ? { phase } : {}) })),
    },
    {
      op: 'case',
      product: opened.map((row) => query('case.get', { number: row.number })),
      floor: opened.map((row) => floor('case', { number: row.number })),
    },
    { op: 'status', product: [query('report.status')], floor: [floor('status')] },
    {
      op: 'log',
      product: written.map((row) => ({
        path: '/api/trpc/meeting.create',
        body: () => JSON.stringify({ commandId: crypto.randomUUID(), id: crypto.randomUUID(), caseId: row.id, fields }),
      })),
      floor: written.map((row) => ({ ...floor('log', { caseId: row.id, notes }), body: () => '{}' })),
    },
    {
      op: 'search',
      product: terms.map((text) => query('case.list', { filters: { text }, limit: 50 })),
      floor: terms.map((term) => floor('search', { term })),
    },
  ]
}
