import { type CaseKind, caseKinds } from '@etappe/domain/cases/kind'
import { phases } from '@etappe/domain/cases/phase'
import { figureOf } from '@etappe/domain/reports/status'
import { useApp } from '../app/app-context.tsx'
import { OfficeMark } from '../offices/office-mark.tsx'
import { MatrixHead } from './matrix-head.tsx'
import type { Matrix } from './matrix-part.ts'
import { MatrixRow } from './matrix-row.tsx'
import css from './status-matrix.module.css'

/** Office × phase against quota. On a narrow screen it scrolls in itself, by key too; the offices stay in sight. */
export function StatusMatrix({ matrix, kind }: { matrix: Matrix; kind: CaseKind | undefined }) {
  const { messages: m } = useApp()
  const { offices, all } = matrix
  const kinds = kind === undefined ? caseKinds : [kind]
  const most = Math.max(...offices.flatMap(({ cells }) => phases.map((phase) => figureOf(cells, phase))))
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled with the arrow keys */}
      <div className={css.wrap} role="region" aria-label={m.reports.matrix} tabIndex={0}>
        <table className={css.matrix} data-kinds={kinds.length}>
          <caption className="sr">{m.reports.caption}</caption>
          <MatrixHead kinds={kinds} />
          <tbody>
            {offices.map((row) => (
              <MatrixRow key={row.code} heading={<OfficeMark code={row.code} name={row.name} />} row={row} kinds={kinds} most={most} />
            ))}
          </tbody>
          <tfoot>
            <MatrixRow heading={all.name} row={all} kinds={kinds} />
          </tfoot>
        </table>
      </div>
      {!all.isOpen && <p className={css.note}>{m.reports.onlyFigures}</p>}
    </>
  )
}
