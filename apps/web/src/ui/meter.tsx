import css from './meter.module.css'

interface Props {
  readonly value: number
  readonly max: number
  /** Position of a target tick, same unit as `value`. */
  readonly target?: number
  readonly tone?: string
  readonly label: string
}

/** A thin bar with an optional target tick. The figure always stands next to it, so it carries no text itself. */
export function Meter({ value, max, target, tone = 'var(--ink-2)', label }: Props) {
  const share = (of: number) => (max > 0 ? Math.min(100, (of / max) * 100) : 0)
  return (
    <svg className={css.meter} viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect x="0" y="1" width="100" height="6" fill="var(--line)" />
      <rect x="0" y="1" width={share(value)} height="6" fill={tone} />
      {target !== undefined && (
        <line x1={share(target)} x2={share(target)} y1="0" y2="8" stroke="var(--ink)" strokeWidth="2" vectorEffect="non-scaling-stroke" />
      )}
    </svg>
  )
}
