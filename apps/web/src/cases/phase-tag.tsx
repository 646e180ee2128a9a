import type { Phase } from '@etappe/domain/cases/phase'
import { useApp } from '../app/app-context.tsx'
import css from './marks.module.css'
import { PhaseGlyph } from './phase-glyph.tsx'

/** The phase of a case as picture and word. */
export function PhaseTag({ phase }: { phase: Phase }) {
  const { messages: m } = useApp()
  return (
    <span className={css.phase}>
      <PhaseGlyph phase={phase} />
      {m.cases.phase[phase]}
    </span>
  )
}
