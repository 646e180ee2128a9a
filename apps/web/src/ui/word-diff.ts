export interface Piece {
  readonly text: string
  /** Not in the other text. */
  readonly isChanged: boolean
}

const longest = 400
const words = (text: string): string[] => text.split(/(\s+)/).filter((it) => it !== '')

/** Lengths of the longest common subsequences of the tails of both lists. */
function commonTails(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i]
      if (row) row[j] = a[i] === b[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}

/** `text` in pieces, with the words marked that `other` does not have there. Very long texts are not compared. */
export function wordDiff(text: string, other: string): Piece[] {
  const a = words(text)
  const b = words(other)
  if (a.length > longest || b.length > longest) return [{ text, isChanged: false }]
  const table = commonTails(a, b)
  const pieces: { text: string; isChanged: boolean }[] = []
  let j = 0
  a.forEach((word, i) => {
    const tail = table[i]?.[j] ?? 0
    // Skips words of the other text until this one is next in what both have in common.
    while (j < b.length && b[j] !== word && (table[i]?.[j + 1] ?? 0) === tail && tail > (table[i + 1]?.[j] ?? 0)) j++
    const isCommon = b[j] === word && (table[i + 1]?.[j + 1] ?? 0) + 1 === tail
    if (isCommon) j++
    const last = pieces.at(-1)
    if (last && last.isChanged === !isCommon) last.text += word
    else pieces.push({ text: word, isChanged: !isCommon })
  })
  return pieces
}
