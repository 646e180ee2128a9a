import type { Actor } from '@etappe/domain/access/policy'
import { caseScope } from '@etappe/domain/access/policy'
import type { CaseFilters } from '@etappe/domain/cases/case-query'
import { lifecycles } from '@etappe/domain/cases/lifecycle'
import { addDays } from '@etappe/domain/kernel/day'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import { type TodayPage, todayDays, todayRows } from '@etappe/domain/reports/today'
import { reachesOf, reachFilters, startReach, type TodayReach } from '@etappe/domain/reports/today-reach'
import { readRecentChanges } from '../audit/history.repo.ts'
import { countFigures, listWaitingCases } from '../cases/case-figures.repo.ts'
import { listCases, type Reader } from '../cases/case-list.repo.ts'
import type { Db } from '../db/database.ts'
import { countAgenda, countDueMilestones, listAgenda, listDueMilestones, readContactDays, type Span } from '../meetings/agenda.repo.ts'

interface Asked {
  readonly actor: Actor
  readonly definition: ProgrammeDefinition
  /** The reach somebody chose; one they may not choose is answered with the one they start with. */
  readonly reach: TodayReach | undefined
}

async function chooseReach(db: Db, reader: Reader, { actor, reach }: Asked): Promise<TodayReach> {
  if (reach !== undefined && reachesOf(actor).includes(reach)) return reach
  const { mine } = await countFigures(db, reader, reachFilters('mine', actor), { mine: {} })
  return startReach(actor, mine > 0)
}

/** What lies in the person's own cases stands first; both lists come in the order that is kept. */
function mineFirst<Row extends { readonly id: string }>(mine: readonly Row[], all: readonly Row[]): Row[] {
  const own = new Set(mine.map((it) => it.id))
  return [...mine, ...all.filter((it) => !own.has(it.id))].slice(0, todayRows)
}

/** One list of a reach: read once for the person's own cases, which stand first, and once for all it holds. */
async function listMineFirst<Row extends { readonly id: string }>(
  asked: { readonly reach: TodayReach; readonly filters: CaseFilters; readonly actor: Actor },
  list: (filters: CaseFilters) => Promise<Row[]>,
): Promise<Row[]> {
  if (asked.reach === 'mine') return list(asked.filters)
  const [mine, all] = await Promise.all([list({ ...asked.filters, person: [asked.actor.userId] }), list(asked.filters)])
  return mineFirst(mine, all)
}

/** The start page of a person. The number of statements does not depend on how many cases there are. */
export async function readToday(db: Db, asked: Asked): Promise<TodayPage> {
  const { actor, definition } = asked
  const { today } = actor
  const reader: Reader = { scope: caseScope(actor), today }
  const reach = await chooseReach(db, reader, asked)
  const filters = reachFilters(reach, actor)
  const { amberAfter: silentDays, redAfter: criticalDays } = definition.contact.support
  const active: CaseFilters = { ...filters, lifecycle: ['active'] }
  const ahead: Span = { from: today, to: addDays(today, todayDays.meetings) }
  const due: Span = { from: today, to: addDays(today, todayDays.milestones) }
  const late: Span = { from: null, to: addDays(today, -1) }
  const milestones = async (span: Span) => {
    const [counts, rows] = await Promise.all([
      countDueMilestones(db, reader, filters, span),
      listMineFirst({ reach, filters, actor }, (it) => listDueMilestones(db, reader, it, { ...span, limit: todayRows })),
    ])
    return { ...counts, rows }
  }
  const red = async (it: CaseFilters) =>
    (
      await listCases(db, reader, {
        filters: { ...it, light: ['red'] },
        sort: 'lastContact',
        descending: false,
        limit: todayRows,
      })
    ).rows
  const waiting = await listWaitingCases(db, reader, active, todayRows)
  const [figures, days, meetings, meetingCount, meetingsToday, upcoming, overdue, redRows, changes] = await Promise.all([
    countFigures(db, reader, filters, {
      cases: {},
      active: { lifecycle: ['active'] },
      silent: { silentDays },
      critical: { silentDays: criticalDays },
      red: { light: ['red'] },
    }),
    readContactDays(
      db,
      waiting.map((it) => it.caseId),
      { since: addDays(today, -todayDays.contactBefore), today },
    ),
    listAgenda(db, reader, filters, { ...ahead, limit: todayRows }),
    countAgenda(db, reader, filters, ahead),
    countAgenda(db, reader, filters, { from: today, to: today }),
    milestones(due),
    milestones(late),
    listMineFirst({ reach, filters, actor }, red),
    readRecentChanges(db, reader, { ...filters, lifecycle: [...lifecycles] }, todayRows),
  ])
  return {
    day: today,
    reach,
    reaches: reachesOf(actor),
    filters,
    cases: figures.cases,
    meetings: { count: meetingCount, today: meetingsToday, rows: meetings },
    milestones: upcoming,
    overdue,
    contact: {
      active: figures.active,
      silentDays,
      silent: figures.silent,
      criticalDays,
      critical: figures.critical,
      rows: waiting.map((it) => ({ ...it, held: days.get(it.caseId)?.held ?? [], nextOn: days.get(it.caseId)?.nextOn ?? null })),
    },
    red: { count: figures.red, rows: redRows },
    changes,
  }
}
