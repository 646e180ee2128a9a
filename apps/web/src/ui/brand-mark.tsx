/** Arrow, gate, arrow: the mark is a piece of the phase rail. */
export function BrandMark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size * 1.5} height={size} viewBox="0 0 33 22" className="icon" aria-hidden focusable="false">
      <path d="M1 4h9l5 7-5 7H1l5-7z" fill="var(--phase-goals)" />
      <path d="M20 5l6 6-6 6-6-6z" fill="var(--accent)" stroke="var(--surface)" strokeWidth="1.5" />
      <path d="M24 4h4l5 7-5 7h-4l5-7z" fill="var(--phase-support)" />
    </svg>
  )
}
