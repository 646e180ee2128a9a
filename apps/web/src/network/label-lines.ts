const perLine = 17
/** Widest letters of the text font at this size, so that no name is wider than its box. */
const perLetter = 6.7
const lineHeight = 15

const cut = (text: string) => (text.length <= perLine ? text : `${text.slice(0, perLine - 1).trimEnd()}…`)

/** The name below a node: at most two lines, cut where it is longer. Long words of a German administration break at hyphens. */
export function labelLines(name: string): readonly string[] {
  const words = name.split(/(?<=-)|\s+/).filter((it) => it !== '')
  let first = ''
  let used = 0
  for (const word of words) {
    const longer = first === '' || first.endsWith('-') ? first + word : `${first} ${word}`
    if (first !== '' && longer.length > perLine) break
    first = longer
    used++
  }
  const rest = words.slice(used).join(' ').replaceAll('- ', '-')
  return rest === '' ? [cut(first)] : [cut(first), cut(rest)]
}

/** What a name of some lines takes up, in drawing units. */
export function labelSize(lines: readonly string[]): { readonly width: number; readonly height: number } {
  return { width: Math.max(...lines.map((it) => it.length)) * perLetter, height: lines.length * lineHeight }
}
