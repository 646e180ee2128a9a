import { z } from 'zod'
import type { CaseFilters } from '../cases/case-query.ts'
import { type CaseKind, caseKinds } from '../cases/kind.ts'
import { light } from '../cases/light.ts'
import { type Phase, phase, phases } from '../cases/phase.ts'
import { day } from '../kernel/day.ts'
import { type OfficeCode, officeCode } from '../offices/office.ts'

/** Cases of one office and kind, counted the way the list behind each number filters. */
export const statusCell = z.object({
  officeCode,
  kind: z.enum(caseKinds),
  /** Places taken: everything admitted and not discontinued. */
  taken: z.int(),
  quota: z.int(),
  /** Running cases (active and on hold) per phase. */
  byPhase: z.record(phase, z.int()),
  running: z.int(),
  completed: z.int(),
  /** Running cases with an open milestone past its due day; cases, not milestones. */
  milestoneOverdue: z.int(),
  byLight: z.record(light, z.int()),
  /** Active cases whose contact is late by the rhythm of their phase. */
  contactLate: z.int(),
})
export type StatusCell = z.infer<typeof statusCell>

/** Office × kind on one day. Sums are made by the reader from the same cells. */
export const programmeStatus = z.object({
  asOf: day,
  cells: z.array(statusCell),
})
export type ProgrammeStatus = z.infer<typeof programmeStatus>

/** The lights a running case can show. */
export const statusLights = ['red', 'amber', 'green', 'paused'] as const
export type StatusLight = (typeof statusLights)[number]

/** Every number of a cell that opens a list. */
export const statusFigures = ['taken', ...phases, 'running', 'completed', 'milestoneOverdue', ...statusLights, 'contactLate'] as const
export type StatusFigure = (typeof statusFigures)[number]

const isPhase = (figure: StatusFigure): figure is Phase => phases.some((it) => it === figure)
const isLight = (figure: StatusFigure): figure is StatusLight => statusLights.some((it) => it === figure)

/** A number of some cells: one cell, a row, a column, or all of them. */
export function figureOf(cells: readonly StatusCell[], figure: StatusFigure): number {
  const pick = (cell: StatusCell): number => {
    if (isPhase(figure)) return cell.byPhase[figure]
    return isLight(figure) ? cell.byLight[figure] : cell[figure]
  }
  return cells.reduce((sum, cell) => sum + pick(cell), 0)
}

export const quotaOf = (cells: readonly StatusCell[]): number => cells.reduce((sum, cell) => sum + cell.quota, 0)

/** Which part of the matrix a number is about; without an office all of them, without a kind both. */
export interface StatusPlace {
  readonly officeCode?: OfficeCode | undefined
  readonly kind?: CaseKind | undefined
}

const ofFigure = (figure: StatusFigure): CaseFilters => {
  if (isPhase(figure)) return { phase: [figure] }
  if (isLight(figure)) return { light: [figure] }
  const others: Record<Exclude<StatusFigure, Phase | StatusLight>, CaseFilters> = {
    taken: { lifecycle: ['active', 'onHold', 'completed'] },
    running: {},
    completed: { lifecycle: ['completed'] },
    milestoneOverdue: { milestoneOverdue: true },
    contactLate: { contactLate: 'amber' },
  }
  return others[figure]
}

/** The filters of the list that holds exactly the cases a number counts. */
export function statusFilters(figure: StatusFigure, place: StatusPlace): CaseFilters {
  return {
    ...(place.officeCode === undefined ? {} : { office: [place.officeCode] }),
    ...(place.kind === undefined ? {} : { kind: place.kind }),
    ...ofFigure(figure),
  }
}
