import type { CaseKind } from '../cases/kind.ts'
import type { Day } from '../kernel/day.ts'
import { type Holidays, workingDayAfter } from '../kernel/working-day.ts'
import type { MilestoneKind } from '../meetings/milestone.ts'

/** What the programme begins every case with. */
const firstTasks = ['facilitator', 'agreement', 'firstMeeting', 'actorMap', 'analysisReport'] as const
export type FirstTask = (typeof firstTasks)[number]

interface Task {
  readonly kind: MilestoneKind
  /** Working days after the case begins. */
  readonly after: number
}

const tasks: Readonly<Record<FirstTask, Task>> = {
  facilitator: { kind: 'other', after: 10 },
  agreement: { kind: 'agreement', after: 14 },
  firstMeeting: { kind: 'other', after: 20 },
  actorMap: { kind: 'actorMap', after: 30 },
  analysisReport: { kind: 'analysisReport', after: 90 },
}

/** A network takes no situation analysis of its own: findings in meetings are enough for its first gate. */
const tasksOf: Readonly<Record<CaseKind, readonly FirstTask[]>> = {
  network: ['facilitator', 'agreement', 'firstMeeting', 'actorMap'],
  modelMunicipality: firstTasks,
}

/** The first tasks of a case with the working days they are due on, the first due first. */
export const firstTasksOf = (kind: CaseKind, startOn: Day, holidays: Holidays): { task: FirstTask; kind: MilestoneKind; dueOn: Day }[] =>
  tasksOf[kind].map((task) => ({ task, kind: tasks[task].kind, dueOn: workingDayAfter(startOn, tasks[task].after, holidays) }))
