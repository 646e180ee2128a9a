/** Round steps people count in. */
const steps = [1, 2, 2.5, 5, 10]

/** Round figures that reach over everything between `least` and `most`, a handful of them. */
export function ticksOf(least: number, most: number): number[] {
  const span = most === least ? Math.abs(most) || 1 : most - least
  // Figures near zero begin at zero, so that small changes do not look large.
  const isFromZero = least >= 0 && least <= span
  const reach = isFromZero ? most || 1 : span
  const size = 10 ** Math.floor(Math.log10(reach / 4))
  const step = (steps.find((it) => it * size >= reach / 4) ?? 10) * size
  const from = isFromZero ? 0 : Math.floor(least / step) * step
  const count = Math.max(1, Math.ceil((most - from) / step - 1e-9))
  return Array.from({ length: count + 1 }, (_, index) => Number((from + index * step).toPrecision(12)))
}
