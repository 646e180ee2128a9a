import type { Phase } from '@etappe/domain/cases/phase'
import { figureOf } from '@etappe/domain/reports/status'
import { FigureLink } from './figure-link.tsx'
import type { MatrixPart } from './matrix-part.ts'
import css from './status-matrix.module.css'

interface Props {
  readonly part: MatrixPart
  readonly phase: Phase
  /** The largest number any bar stands for; without it there is no bar. */
  readonly most?: number
}

/** Running cases in a phase, with a bar to compare the offices by. */
export function PhaseCell({ part, phase, most }: Props) {
  const count = figureOf(part.cells, phase)
  return (
    <td className={css.phase}>
      <FigureLink figure={phase} part={part} className={css.count} />
      {most !== undefined && count > 0 && (
        <span
          className={css.bar}
          style={{ width: `calc((100% - 12px) * ${count / most})`, background: `var(--phase-${phase})` }}
          aria-hidden
        />
      )}
    </td>
  )
}
