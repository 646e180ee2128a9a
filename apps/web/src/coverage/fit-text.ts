/**
 * A text broken into at most `lines` lines of about `width` letters, cut with an ellipsis: a drawing cannot break its own text.
 * A single word longer than a line is cut.
 */
export function fitText(text: string, width: number, lines: number): string[] {
  const words = text.split(/\s+/).filter((it) => it !== '')
  const made: string[] = []
  let at = 0
  while (at < words.length && made.length < lines) {
    let line = words[at++] ?? ''
    for (let next = words[at]; next !== undefined && line.length + 1 + next.length <= width; next = words[at]) {
      line += ` ${next}`
      at++
    }
    made.push(line.length > width ? `${line.slice(0, width - 1)}…` : line)
  }
  const last = made.at(-1)
  if (at < words.length && last !== undefined && !last.endsWith('…')) {
    made[made.length - 1] = `${last.length >= width ? last.slice(0, width - 1) : last.replace(/[,;]$/, '')} …`.slice(0, width + 1)
  }
  return made
}
