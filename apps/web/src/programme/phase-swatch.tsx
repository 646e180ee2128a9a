import type { Phase } from '@etappe/domain/cases/phase'
import css from './phase-picture.module.css'
import { useProgrammeWords } from './use-programme-words.ts'

/** A phase with its tone; the word says which. */
export function PhaseSwatch({ phase }: { readonly phase: Phase }) {
  const { m } = useProgrammeWords()
  return (
    <span className={css.swatch}>
      <svg width="12" height="12" viewBox="0 0 12 12" className="icon" aria-hidden focusable="false">
        <path d="M0 1h8l4 5-4 5H0l3-5z" fill={`var(--phase-${phase})`} />
      </svg>
      {m.cases.phase[phase]}
    </span>
  )
}
