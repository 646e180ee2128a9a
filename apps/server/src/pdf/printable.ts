const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' })

/** Signs without a shape of their own that a font need not have. */
const shapeless = /[\p{Default_Ignorable_Code_Point}]/u
const controls = /[\p{Cc}]/gu
const placeholder = '□'

/**
 * Text as the fonts can print it: a sign none of them has becomes "□", because a PDF with a hole in it is not accessible and is
 * refused; control characters go, line breaks stay.
 */
export function printable(text: string, covered: (code: number) => boolean): string {
  const plain = text.normalize('NFC').replaceAll(controls, (it) => (it === '\n' ? it : it === '\t' ? ' ' : ''))
  const isCovered = (sign: string) => sign === '\n' || covered(sign.codePointAt(0) ?? 0)
  if (Array.from(plain).every(isCovered)) return plain
  return [...graphemes.segment(plain)].map(({ segment }) => printableCluster(segment, isCovered)).join('')
}

function printableCluster(cluster: string, isCovered: (sign: string) => boolean): string {
  const signs = Array.from(cluster)
  if (signs.every(isCovered)) return cluster
  const shaped = signs.filter((it) => !shapeless.test(it))
  return shaped.every(isCovered) ? shaped.join('') : placeholder
}

/** Every text within data made printable; keys are ours. */
export function printableData(data: unknown, covered: (code: number) => boolean): unknown {
  if (typeof data === 'string') return printable(data, covered)
  if (Array.isArray(data)) return data.map((it) => printableData(it, covered))
  if (data === null || typeof data !== 'object') return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printableData(value, covered)]))
}
