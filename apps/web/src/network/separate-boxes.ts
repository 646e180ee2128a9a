export interface Box {
  x: number
  y: number
  /** Half of its width. */
  readonly halfWidth: number
  /** From its centre upwards and downwards. */
  readonly up: number
  readonly down: number
}

export interface Frame {
  readonly width: number
  readonly height: number
}

const rounds = 400
const margin = 4

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

function keepInside(box: Box, { width, height }: Frame): void {
  box.x = within(box.x, box.halfWidth + margin, width - box.halfWidth - margin)
  box.y = within(box.y, box.up + margin, height - box.down - margin)
}

/** Pushes two boxes apart along the shorter way. Says whether they had touched. */
function pushApart(one: Box, other: Box): boolean {
  const overX = one.halfWidth + other.halfWidth + margin - Math.abs(other.x - one.x)
  if (overX <= 0) return false
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one]
  const overY = upper.down + lower.up + margin - (lower.y - upper.y)
  if (overY <= 0) return false
  if (overX < overY) {
    const [left, right] = one.x <= other.x ? [one, other] : [other, one]
    left.x -= overX / 2
    right.x += overX / 2
  } else {
    upper.y -= overY / 2
    lower.y += overY / 2
  }
  return true
}

/** Moves boxes as little as it takes until none covers another and all lie in the frame; stops after a fixed number of rounds. */
export function* separateBoxes(boxes: readonly Box[], frame: Frame): Generator<undefined, void> {
  for (let round = 0; round < rounds; round++) {
    let touched = false
    for (const [index, one] of boxes.entries()) {
      for (let at = index + 1; at < boxes.length; at++) {
        const other = boxes[at]
        if (other && pushApart(one, other)) touched = true
      }
    }
    for (const box of boxes) keepInside(box, frame)
    if (!touched) return
    yield
  }
}
