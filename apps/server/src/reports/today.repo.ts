import type { Actor } from '@etappe/domain/access/policy'
import { caseScope } from '@etappe/domain/access/policy'
import type { CaseFilters } from '@etappe/domain/cases/case-query'
import { lifecycles } from '@etappe/domain/cases/lifecycle'
import { addDays } from '@etappe/domain/kernel/day'
import { type TodayContact, type TodayPage, todayDays, todayRows } from '@etappe/domain/reports/today'
import { reachesOf, reachFilters, startReach, type TodayReach } from '@etappe/domain/reports/today-reach'
import { readRecentChanges } from '../audit/history.repo.ts'
import { listRadarCases, type RadarCase, listWaiting } from '../cases/case-contact.repo.ts'
import { countFigures } from '../cases/case-figures.repo.ts'
import { listCases, type Reader } from '../cases/case-list.repo.ts'
import type { Db } from '../db/database.ts'
import {
  type ContactDays,
  countAgenda,
  countDueMilestones,
  listAgenda,
  listDueMilestones,
  readContactDays,
  type Span,
} from '../meetings/agenda.repo.ts'
import type { Definitions } from '../programme/programme.repo.ts'

interface Asked {
  readonly actor: Actor
  readonly definitions: Definitions
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

function contactRow({ lateness, ...it }: RadarCase, days: ContactDays | undefined): TodayContact {
  return { ...it, others: lateness.others, gateIn: lateness.gateIn, held: days?.held ?? [], nextOn: days?.nextOn ?? null }
}

/** The start page of a person. The number of statements does not depend on how many cases there are. */
export async function readToday(db: Db, asked: Asked): Promise<TodayPage> {
  const { actor, definitions } = asked
  const { today } = actor
  const reader: Reader = { scope: caseScope(actor), today }
  const reach = await chooseReach(db, reader, asked)
  const filters = reachFilters(reach, actor)
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
  const radar = await listRadarCases(db, reader, { definitions, filters, limit: todayRows })
  const [figures, waiting, days, meetings, meetingCount, meetingsToday, upcoming, overdue, redRows, changes] = await Promise.all([
    countFigures(db, reader, filters, {
      cases: {},
      active: { lifecycle: ['active'] },
      late: { contactLate: 'amber' },
      critical: { contactLate: 'red' },
      red: { light: ['red'] },
    }),
    listWaiting(db, reader, filters, todayRows),
    readContactDays(
      db,
      radar.map((it) => it.caseId),
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
      late: figures.late,
      critical: figures.critical,
      rows: radar.map((it) => contactRow(it, days.get(it.caseId))),
      waiting,
    },
    red: { count: figures.red, rows: redRows },
    changes,
  }
}
