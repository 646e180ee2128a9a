import css from './office-mark.module.css'

interface Props {
  readonly code: string
  /** The city, where there is room for it; otherwise the code. */
  readonly name?: string
}

/** Okabe-Ito square with ink outline; colour never stands alone. */
export function OfficeMark({ code, name }: Props) {
  return (
    <span className={css.office}>
      <svg width="10" height="10" viewBox="0 0 10 10" className="icon" aria-hidden focusable="false">
        <rect x="0.5" y="0.5" width="9" height="9" rx="1" fill={`var(--office-${code}, var(--step-3))`} stroke="var(--ink-2)" />
      </svg>
      {name ?? code}
    </span>
  )
}
