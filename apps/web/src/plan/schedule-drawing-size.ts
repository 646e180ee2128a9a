/** Measures of the drawing for files and paper, in its own units. */
export const drawing = {
  /** Width of the names. */
  name: 400,
  /** Width of the whole time. */
  time: 1160,
  /** Room at the right for what stands behind the last bar. */
  side: 140,
  row: 24,
  top: 84,
  below: 24,
} as const

/** Lines on a landscape page of A4 or A3, whose sides have one ratio. */
export const rowsPerPage = 41

/** Of the widest font a picture may be shown in: the file does not carry ours. */
const widthOfLetter = 7.2

/** A text cut to a width; a drawing does not cut by itself. */
export function cutText(text: string, width: number): string {
  const letters = Math.max(1, Math.floor(width / widthOfLetter))
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`
}
