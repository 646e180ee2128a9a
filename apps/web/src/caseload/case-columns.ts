import type { CaseSort } from '@etappe/domain/cases/case-query'

/** One column holds up to two lines; each that has an order of its own can be sorted by. */
export interface Column {
  readonly name: 'number' | 'name' | 'phase' | 'light' | 'people' | 'milestone' | 'contact' | 'until'
  readonly lines: readonly (CaseSort | 'kind')[]
}

export const columns: readonly Column[] = [
  { name: 'number', lines: ['number', 'kind'] },
  { name: 'name', lines: ['name', 'place'] },
  { name: 'phase', lines: ['phase'] },
  { name: 'light', lines: ['light'] },
  { name: 'people', lines: ['owner', 'facilitator'] },
  { name: 'milestone', lines: ['nextMilestone'] },
  { name: 'contact', lines: ['lastContact'] },
  { name: 'until', lines: ['supportEnd'] },
]
