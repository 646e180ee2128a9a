import { z } from 'zod'
import type { CoverageCell } from './coverage-cell.ts'
import { ageBands, levels, pillars } from './pillar.ts'

/** Every cell of the coverage matrix: by pillar, then level, then age. */
export const coverageCells: readonly CoverageCell[] = pillars.flatMap((pillar) =>
  levels.flatMap((level) => ageBands.map((band) => ({ pillar, level, band }))),
)

export type CellKey = `${CoverageCell['pillar']}.${CoverageCell['level']}.${CoverageCell['band']}`

/** The cell as one word: `education.selective.toddler`. */
export const keyOfCell = ({ pillar, level, band }: CoverageCell): CellKey => `${pillar}.${level}.${band}`

const cellByKey = new Map(coverageCells.map((it) => [keyOfCell(it), it]))

/** The cell a key names; every key names one. */
export function cellOfKey(key: CellKey): CoverageCell {
  const cell = cellByKey.get(key)
  if (!cell) throw new RangeError(`no cell ${key}`)
  return cell
}

export const cellKey = z.enum(coverageCells.map(keyOfCell))
