/** As many words from `at` on as fit into a line; at least one, cut when it is longer than the line. */
function lineFrom(words: readonly string[], at: number, width: number): { readonly text: string; readonly next: number } {
  let text = words[at] ?? ''
  let next = at + 1
  for (let word = words[next]; word !== undefined && text.length + 1 + word.length <= width; word = words[next]) {
    text += ` ${word}`
    next++
  }
  return { text: text.length > width ? `${text.slice(0, width - 1)}…` : text, next }
}

const withMore = (text: string) => (text.endsWith('…') ? text : `${text.replace(/[,;]$/, '')} …`)

/** A text broken into at most `lines` lines of `width` letters, the last with an ellipsis when something is left: a drawing cannot break text. */
export function fitText(text: string, width: number, lines: number): string[] {
  const words = text.split(/\s+/).filter((it) => it !== '')
  const made: string[] = []
  for (let at = 0; at < words.length; ) {
    const line = lineFrom(words, at, width)
    const isLast = made.length === lines - 1
    if (isLast && line.next < words.length) return [...made, withMore(lineFrom(words, at, width - 2).text)]
    made.push(line.text)
    at = line.next
  }
  return made
}
