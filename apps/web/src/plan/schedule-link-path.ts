interface End {
  readonly x: number
  readonly row: number
}

const stub = 7
const head = 4

/** The way of a dependency from the end of a bar to the start of another, by right angles, with the point of an arrow. */
export function linkPath(from: End, to: End, rowHeight: number): string {
  const y1 = (from.row + 0.5) * rowHeight
  const y2 = (to.row + 0.5) * rowHeight
  const arrow = `M${to.x - head} ${y2 - head}L${to.x} ${y2}L${to.x - head} ${y2 + head}`
  if (to.x - from.x >= 2 * stub) return `M${from.x} ${y1}H${to.x - stub}V${y2}H${to.x}${arrow}`
  // It begins before the other is over: the line goes around between the two lines.
  const between = (to.row > from.row ? to.row : to.row + 1) * rowHeight
  return `M${from.x} ${y1}H${from.x + stub}V${between}H${to.x - stub}V${y2}H${to.x}${arrow}`
}
