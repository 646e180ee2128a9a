import type { CaseKind } from '@etappe/domain/cases/kind'
import { phases } from '@etappe/domain/cases/phase'
import { statusLights } from '@etappe/domain/reports/status'
import { useApp } from '../app/app-context.tsx'
import { PhaseGlyph } from '../cases/phase-glyph.tsx'
import css from './status-matrix.module.css'

/** Two lines: groups of columns, then columns. */
export function MatrixHead({ kinds }: { kinds: readonly CaseKind[] }) {
  const { messages: m } = useApp()
  const words = m.reports
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col" className={css.office}>
          {words.office}
        </th>
        <th colSpan={kinds.length} scope="colgroup" className={css.group}>
          {words.group.places}
        </th>
        <th colSpan={phases.length + 1} scope="colgroup" className={css.group}>
          {words.group.phases}
        </th>
        <th rowSpan={2} scope="col">
          {words.completed}
        </th>
        <th scope="colgroup" className={`${css.group} ${css.first}`}>
          {words.group.milestones}
        </th>
        <th colSpan={statusLights.length} scope="colgroup" className={`${css.group} ${css.first}`}>
          {words.group.lights}
        </th>
        <th rowSpan={2} scope="col" className={css.last}>
          {words.contactLate}
        </th>
      </tr>
      <tr>
        {kinds.map((kind) => (
          <th key={kind} scope="col" className={css.quota}>
            {m.cases.kinds[kind]}
          </th>
        ))}
        {phases.map((phase) => (
          <th key={phase} scope="col" className={css.phase}>
            <PhaseGlyph phase={phase} />
            {m.cases.phase[phase]}
          </th>
        ))}
        <th scope="col" className={css.sum}>
          {words.running}
        </th>
        <th scope="col" className={css.first}>
          {words.milestoneOverdue}
        </th>
        {statusLights.map((light, index) => (
          <th key={light} scope="col" className={index === 0 ? css.first : undefined}>
            {m.cases.light[light]}
          </th>
        ))}
      </tr>
    </thead>
  )
}
