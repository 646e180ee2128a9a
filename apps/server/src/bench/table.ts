import type { Figure } from './run.ts'

const heads = ['op', 'rps', 'p50 ms', 'p95 ms', 'floor rps', 'ratio'] as const

/** The figures of one size as a table for people. */
export function renderTable(size: string, figures: readonly Figure[]): string {
  const lines = figures.map((it) => [
    it.op,
    String(Math.round(it.rps)),
    it.p50.toFixed(2),
    it.p95.toFixed(2),
    String(Math.round(it.floorRps)),
    it.ratio.toFixed(2),
  ])
  const widths = heads.map((head, column) => Math.max(head.length, ...lines.map((line) => (line[column] ?? '').length)))
  const row = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')
  return [`size ${size}, ${figures[0]?.connections ?? 0} connections`, row(heads), ...lines.map(row)].join('\n')
}
