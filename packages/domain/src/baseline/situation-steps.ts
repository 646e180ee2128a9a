import type { ReportState } from './situation-report.ts'

const steps: Readonly<Record<ReportState, readonly ReportState[]>> = {
  draft: ['working', 'final'],
  working: ['draft', 'final'],
  final: [],
}

/** Whether a version can go from one state to another; a final one stays as it is. */
export const canAdvance = (from: ReportState, to: ReportState): boolean => steps[from].includes(to)
