import { earliest, latest } from '@etappe/domain/kernel/day'
import type { Milestone } from '@etappe/domain/meetings/milestone'
import { agreedPartOf } from '@etappe/domain/plan/drift'
import type { Goal } from '@etappe/domain/plan/goal'
import { type ScheduleItem, scheduleOf } from '@etappe/domain/plan/schedule'
import { monthTicks, scaleOf, weekTicks } from '@etappe/domain/plan/schedule-scale'
import { lengthOf, monthEnd, monthStart } from '@etappe/domain/plan/schedule-span'
import { loadArea } from '@etappe/i18n/areas'
import { driftInWords, remarksInWords } from '@etappe/i18n/schedule-words'
import { type CaseFileContext, fileTypes, type MakeCaseFile } from '../http/case-file.ts'
import { listMilestones } from '../meetings/milestone.repo.ts'
import { namesOfOrganisations } from '../organisations/organisation-name.repo.ts'
import { fillSheet, type SheetColumn } from '../sheets/sheet.ts'
import { writeWorkbook } from '../sheets/write-workbook.ts'
import { findNewestAdoption, listGoals, listMeasures } from './plan.repo.ts'
import { gridColumns, type GridRow } from './schedule-grid.ts'

/** More columns than five years of weeks nobody reads. */
const mostWeeks = 260

async function readSchedule({ db, record, today }: CaseFileContext) {
  const [goals, measures, adoption, milestones] = await Promise.all([
    listGoals(db, record.id),
    listMeasures(db, record.id),
    findNewestAdoption(db, record.id),
    listMilestones(db, record.id),
  ])
  const names = await namesOfOrganisations(
    db,
    measures.map((it) => it.responsibleId),
  )
  const agreed = adoption ? agreedPartOf(adoption.frozen) : null
  const { groups } = scheduleOf({ goals, measures, agreed }, today)
  return { groups, milestones, names, lines: groups.flatMap(({ goal, items }) => items.map((item) => ({ goal, item }))) }
}
type Read = Awaited<ReturnType<typeof readSchedule>>

/** The days from the first to the last thing drawn, as whole months; `null` when nothing has a day. */
function axisOf({ lines, milestones }: Read) {
  const days = [...lines.flatMap(({ item }) => (item.span ? [item.span.startsOn, item.span.endsOn] : [])), ...milestones.map(dayOf)]
  const [from, to] = [earliest(days), latest(days)]
  return from && to ? { startsOn: monthStart(from), endsOn: monthEnd(to) } : null
}
const dayOf = (it: Milestone) => it.doneOn ?? it.dueOn

/** The schedule as a workbook: a list, and the picture made of cells by months and by weeks. */
export const exportSchedule: MakeCaseFile = async (context) => {
  const { formats, messages, record, today, locale } = context
  const [words, plan, read] = await Promise.all([loadArea(locale, 'schedule'), loadArea(locale, 'plan'), readSchedule(context)])
  const { columns: titles } = words.table
  const numbers = new Map(read.lines.map(({ item }) => [item.measure.id, item.measure.number]))
  const responsible = ({ measure }: ScheduleItem) => (measure.responsibleId === null ? '' : (read.names[measure.responsibleId] ?? ''))
  const milestoneName = ({ title, kind }: Milestone) => (title.trim() === '' ? messages.meetings.milestoneKind[kind] : title)

  const list: SheetColumn<{ goal: Goal; item: ScheduleItem }>[] = [
    { title: titles.number, width: 8, value: ({ item }) => words.measureNumber(item.measure) },
    { title: titles.title, width: 48, value: ({ item }) => item.measure.title },
    { title: titles.goal, width: 40, value: ({ goal }) => `${words.goalNumber(goal)} ${goal.title}` },
    { title: titles.responsible, width: 28, value: ({ item }) => responsible(item) },
    { title: titles.startsOn, width: 12, kind: 'day', value: ({ item }) => item.measure.startsOn },
    { title: titles.endsOn, width: 12, kind: 'day', value: ({ item }) => item.measure.endsOn },
    { title: titles.length, width: 8, kind: 'number', value: ({ item }) => item.span && lengthOf(item.span) },
    { title: titles.state, width: 12, value: ({ item }) => plan.measureState[item.measure.state] },
    {
      title: titles.dependsOn,
      width: 16,
      value: ({ item }) =>
        item.measure.dependsOnIds
          .flatMap((id) => numbers.get(id) ?? [])
          .map((number) => words.measureNumber({ number }))
          .join(', '),
    },
    { title: titles.slack, width: 10, kind: 'number', value: ({ item }) => item.slackDays },
    {
      title: plan.field.measure.startsOn + words.agreedMark,
      width: 16,
      kind: 'day',
      value: ({ item }) => item.drift?.agreed?.startsOn ?? null,
    },
    {
      title: plan.field.measure.endsOn + words.agreedMark,
      width: 16,
      kind: 'day',
      value: ({ item }) => item.drift?.agreed?.endsOn ?? null,
    },
    { title: titles.drift, width: 28, value: ({ item }) => driftInWords(words, item.drift) },
    {
      title: titles.notes,
      width: 48,
      value: ({ item }) => remarksInWords(item, { words, formats, numberOf: (id) => numbers.get(id) }).join(', '),
    },
  ]
  const heads: SheetColumn<GridRow>[] = [
    { title: titles.number, width: 8, value: (row) => ('item' in row ? words.measureNumber(row.item.measure) : '') },
    { title: titles.title, width: 44, value: (row) => ('item' in row ? row.item.measure.title : row.name) },
    { title: titles.responsible, width: 24, value: (row) => ('item' in row ? row.responsible : words.milestones) },
    { title: titles.state, width: 12, value: (row) => ('item' in row ? plan.measureState[row.item.measure.state] : '') },
  ]
  const gridRows: GridRow[] = [
    ...read.milestones.map((milestone) => ({ milestone, name: milestoneName(milestone) })),
    ...read.lines.map(({ item }) => ({ item, responsible: responsible(item) })),
  ]
  const axis = axisOf(read)
  const scale = axis && scaleOf(axis, 'plan', 1)
  const months = scale ? monthTicks(scale) : []
  const weeks = scale ? weekTicks(scale) : []
  const grid = (name: string, columns: SheetColumn<GridRow>[]) => fillSheet({ name, columns: [...heads, ...columns], rows: gridRows })
  const bytes = await writeWorkbook(
    fillSheet({ name: words.sheet.list, columns: list, rows: read.lines }),
    ...(months.length > 0
      ? [
          grid(
            words.sheet.months,
            gridColumns(months, today, (on) => `${on.slice(5, 7)}/${on.slice(2, 4)}`),
          ),
        ]
      : []),
    ...(weeks.length > 0 && weeks.length <= mostWeeks ? [grid(words.sheet.weeks, gridColumns(weeks, today, formats.dayCompact))] : []),
  )
  return { name: `${words.fileName({ number: record.number })}.xlsx`, type: fileTypes.xlsx, bytes }
}
