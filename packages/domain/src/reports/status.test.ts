import { expect, it } from 'vitest'
import { caseFilters } from '../cases/case-query.ts'
import type { OfficeCode } from '../offices/office.ts'
import { figureOf, quotaOf, type StatusCell, statusFigures, statusFilters } from './status.ts'

const cell = (over: Partial<StatusCell> = {}): StatusCell => ({
  officeCode: 'KI' as OfficeCode,
  kind: 'network',
  taken: 10,
  quota: 25,
  byPhase: { baseline: 1, goals: 2, actionPlan: 3, support: 3 },
  running: 9,
  completed: 1,
  milestoneOverdue: 4,
  byLight: { red: 1, amber: 2, green: 5, paused: 1, closed: 2 },
  contactLate: 2,
  ...over,
})

it('adds up any part of the matrix', () => {
  const cells = [cell(), cell({ kind: 'modelMunicipality', taken: 3, quota: 3, milestoneOverdue: 0 })]
  expect(statusFigures.map((figure) => figureOf(cells, figure))).toEqual([13, 2, 4, 6, 6, 18, 2, 4, 2, 4, 10, 2, 4])
  expect(quotaOf(cells)).toBe(28)
  expect(figureOf([], 'taken')).toBe(0)
})

it('names for every number filters a list understands, each with its office and kind', () => {
  const place = { officeCode: 'KI' as OfficeCode, kind: 'network' as const }
  for (const figure of statusFigures) {
    const filters = statusFilters(figure, place)
    expect(caseFilters.strict().parse(filters)).toEqual(filters)
    expect(filters).toMatchObject({ office: ['KI'], kind: 'network' })
    expect(Object.keys(statusFilters(figure, {}))).not.toContain('office')
  }
  expect(new Set(statusFigures.map((figure) => JSON.stringify(statusFilters(figure, place)))).size).toBe(statusFigures.length)
})
