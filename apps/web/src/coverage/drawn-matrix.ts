const left = 24
const top = 104
const firstColumn = 292
const cellWidth = 206
const rowHeight = 52
const gap = 2
const sumAt = firstColumn + 4 * cellWidth + 52

/** Where things stand in the drawing of the matrix, in its own units. */
export const drawn = {
  left,
  top,
  cellWidth,
  rowHeight,
  gap,
  sumAt,
  width: sumAt + left,
  height: top + 9 * rowHeight + 90,
  columnAt: (column: number) => firstColumn + column * cellWidth,
  rowAt: (row: number) => top + row * rowHeight,
} as const
