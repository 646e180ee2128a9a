export interface Piece {
  readonly text: string
  /** Not in the other text. */
  readonly isChanged: boolean
}

const longest = 400

/** Words and punctuation at even places, the space between them, if any, at odd ones. */
const split = (text: string): string[] => text.split(/(\s+|(?<=[^\s\p{P}])(?=\p{P})|(?<=\p{P})(?=\S))/u)
const wordsOf = (parts: readonly string[]): string[] => parts.filter((_, index) => index % 2 === 0)

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

/** For each word of `a` whether `b` has it too, in the same order. */
function areCommon(a: readonly string[], b: readonly string[]): boolean[] {
  const tails = commonTails(a, b)
  const common: boolean[] = []
  let j = 0
  while (common.length < a.length) {
    const i = common.length
    if (a[i] === b[j]) {
      common.push(true)
      j++
    } else if (j < b.length && (tails[i]?.[j + 1] ?? 0) >= (tails[i + 1]?.[j] ?? 0)) j++
    else common.push(false)
  }
  return common
}

/** `text` in pieces, with the words marked that `other` does not have there. Very long texts are not compared. */
export function wordDiff(text: string, other: string): Piece[] {
  if (text === '') return []
  const parts = split(text)
  const [a, b] = [wordsOf(parts), wordsOf(split(other))]
  if (a.length > longest || b.length > longest) return [{ text, isChanged: false }]
  const common = areCommon(a, b)
  const pieces: { text: string; isChanged: boolean }[] = []
  parts.forEach((part, index) => {
    const word = Math.floor(index / 2)
    // What stands between two changed words belongs to the change.
    const isChanged = common[word] === false && (index % 2 === 0 || common[word + 1] === false)
    const last = pieces.at(-1)
    if (last?.isChanged === isChanged) last.text += part
    else pieces.push({ text: part, isChanged })
  })
  return pieces
}
