/** A paragraph of lines, or a list. */
export interface WrittenPart {
  readonly isList: boolean
  readonly lines: readonly string[]
}

const dash = /^\s*[-–•] /

/** Text as people write it: blank lines part paragraphs, a paragraph of lines with a dash is a list. The PDF reads it the same way. */
export function writtenParts(text: string): WrittenPart[] {
  return text
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.split('\n').filter((it) => it.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      lines.every((it) => dash.test(it)) ? { isList: true, lines: lines.map((it) => it.replace(dash, '')) } : { isList: false, lines },
    )
}
