import type { Goal } from '@etappe/domain/plan/goal'
import type { Measure, ProgressNote } from '@etappe/domain/plan/measure'
import type { Areas } from '@etappe/i18n/areas'
import { loadArea } from '@etappe/i18n/areas'
import { isOwnKey } from '@etappe/domain/baseline/indicator-shown'
import { listOwnIndicators } from '../baseline/indicator.repo.ts'
import { type CaseFileContext, fileTypes, type MakeCaseFile } from '../http/case-file.ts'
import { fillSheet, type Sheet } from '../sheets/sheet.ts'
import { writeWorkbook } from '../sheets/write-workbook.ts'
import { readPlan } from './plan-read.ts'

interface Words {
  readonly plan: Areas['plan']
  readonly baseline: Areas['baseline']
  readonly names: Readonly<Record<string, string>>
  readonly goals: ReadonlyMap<string, Goal>
  readonly measures: ReadonlyMap<string, Measure>
  /** How findings are numbered and the case's own indicators are called, by id. */
  readonly findings: ReadonlyMap<string, string>
  readonly indicators: ReadonlyMap<string, string>
}

function goalSheet(rows: readonly Goal[], { plan, baseline, findings, indicators }: Words): Sheet<Goal> {
  const labels = plan.field.goal
  const indicator = ({ indicator: key }: Goal) =>
    key === null ? '' : isOwnKey(key) ? (indicators.get(key) ?? '') : baseline.indicator[key]
  return {
    name: plan.sheet.goals,
    rows,
    columns: [
      { title: plan.sheet.number, width: 6, value: (it) => plan.goalNumber({ number: it.number }) },
      { title: labels.title, width: 48, value: (it) => it.title },
      { title: labels.text, width: 40, value: (it) => it.text },
      { title: labels.pillar, value: (it) => (it.pillar === null ? baseline.allPillars : baseline.pillar[it.pillar]) },
      { title: labels.ageBand, value: (it) => (it.ageBand === null ? plan.allAges : baseline.ageBand[it.ageBand]) },
      { title: labels.priority, width: 10, value: (it) => plan.priority[it.priority === 1 ? 'p1' : it.priority === 2 ? 'p2' : 'p3'] },
      { title: labels.indicator, width: 32, value: indicator },
      { title: labels.indicatorText, width: 32, value: (it) => it.indicatorText },
      { title: labels.unit, width: 10, value: (it) => it.unit },
      { title: labels.startValue, width: 14, kind: 'number', value: (it) => it.startValue },
      { title: labels.startOn, width: 14, kind: 'day', value: (it) => it.startOn },
      { title: labels.targetValue, width: 14, kind: 'number', value: (it) => it.targetValue },
      { title: labels.targetOn, width: 14, kind: 'day', value: (it) => it.targetOn },
      { title: plan.sheet.findings, value: (it) => it.findingIds.flatMap((id) => findings.get(id) ?? []).join(', ') },
      { title: labels.rating, value: (it) => (it.rating === null ? '' : plan.goalRating[it.rating]) },
      { title: labels.ratingReason, width: 32, value: (it) => it.ratingReason },
    ],
  }
}

function measureSheet(rows: readonly Measure[], { plan, names, goals, measures }: Words): Sheet<Measure> {
  const labels = plan.field.measure
  const goal = ({ goalId }: Measure) => goals.get(goalId)
  const numbers = (it: Measure) =>
    it.dependsOnIds.flatMap((id) => measures.get(id) ?? []).map((other) => plan.measureNumber({ number: other.number }))
  return {
    name: plan.sheet.measures,
    rows,
    columns: [
      { title: plan.sheet.number, width: 6, value: (it) => plan.measureNumber({ number: it.number }) },
      { title: plan.sheet.goal, width: 6, value: (it) => plan.goalNumber({ number: goal(it)?.number ?? 0 }) },
      { title: labels.title, width: 48, value: (it) => it.title },
      { title: labels.text, width: 40, value: (it) => it.text },
      { title: labels.responsibleId, width: 28, value: (it) => (it.responsibleId === null ? '' : (names[it.responsibleId] ?? '')) },
      { title: labels.partnerIds, width: 32, value: (it) => it.partnerIds.flatMap((id) => names[id] ?? []).join(', ') },
      { title: labels.startsOn, width: 12, kind: 'day', value: (it) => it.startsOn },
      { title: labels.endsOn, width: 12, kind: 'day', value: (it) => it.endsOn },
      { title: labels.costState, width: 14, value: (it) => plan.costState[it.costState] },
      { title: labels.costEuro, width: 14, kind: 'number', value: (it) => it.costEuro },
      { title: labels.funding, width: 24, value: (it) => it.funding },
      { title: labels.dependsOnIds, width: 14, value: (it) => numbers(it).join(', ') },
      { title: labels.state, width: 12, value: (it) => plan.measureState[it.state] },
      { title: labels.doneOn, width: 12, kind: 'day', value: (it) => it.doneOn },
      { title: labels.deviationReason, width: 32, value: (it) => it.deviationReason },
    ],
  }
}

function progressSheet(rows: readonly ProgressNote[], { plan, measures, names }: Words): Sheet<ProgressNote> {
  const labels = plan.field.progressNote
  const number = (it: ProgressNote) => measures.get(it.measureId)?.number ?? 0
  return {
    name: plan.sheet.progress,
    rows,
    columns: [
      { title: labels.measureId, width: 10, value: (it) => plan.measureNumber({ number: number(it) }) },
      { title: labels.notedOn, width: 12, kind: 'day', value: (it) => it.notedOn },
      { title: labels.text, width: 64, value: (it) => it.text },
      { title: labels.authorId, width: 24, value: (it) => names[it.authorId] ?? '' },
    ],
  }
}

async function wordsOf({ db, locale, record }: CaseFileContext, view: Awaited<ReturnType<typeof readPlan>>): Promise<Words> {
  const plan = await loadArea(locale, 'plan')
  const own = await listOwnIndicators(db, record.id)
  return {
    plan,
    baseline: await loadArea(locale, 'baseline'),
    names: view.names,
    goals: new Map(view.goals.map((it) => [it.id, it])),
    measures: new Map(view.measures.map((it) => [it.id, it])),
    findings: new Map(view.findings.map((it) => [it.id, plan.goals.findingNumber({ number: it.number })])),
    indicators: new Map(own.map((it) => [it.id, it.name])),
  }
}

/** Goals, measures and their progress as a workbook. */
export const exportPlan: MakeCaseFile = async (context) => {
  const view = await readPlan(context.db, context.services, context.record.id)
  const words = await wordsOf(context, view)
  const bytes = await writeWorkbook(
    fillSheet(goalSheet(view.goals, words)),
    fillSheet(measureSheet(view.measures, words)),
    fillSheet(progressSheet(view.notes, words)),
  )
  return { name: words.plan.file({ number: context.record.number }), type: fileTypes.xlsx, bytes }
}
