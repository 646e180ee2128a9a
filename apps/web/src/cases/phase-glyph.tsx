import { type Phase, phases } from '@etappe/domain/cases/phase'

const short = 8
const long = 16
const gap = 2

/** Four small arrows; passed ones filled, the current one longer, the rest outlined. */
export function PhaseGlyph({ phase }: { phase: Phase }) {
  const current = phases.indexOf(phase)
  return (
    <svg width="46" height="12" viewBox="0 0 46 12" className="icon" aria-hidden focusable="false">
      {phases.map((name, index) => {
        const width = index === current ? long : short
        const left = index * (short + gap) + (index > current ? long - short : 0)
        const d = `M${left} 1h${width - 4}l4 5-4 5h-${width - 4}l4-5z`
        return index <= current ? (
          <path key={name} d={d} fill={`var(--phase-${name})`} />
        ) : (
          <path key={name} d={d} fill="none" stroke="var(--line-strong)" strokeWidth="1" transform="translate(0.5 0)" />
        )
      })}
    </svg>
  )
}
