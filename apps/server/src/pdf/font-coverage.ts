/** The code points a TrueType font has a letter for, read from its character map (`cmap`, formats 4 and 12). */
export function coverageOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableOffset(view, 'cmap')
  const covered = new Set<number>()
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4)
    const format = view.getUint16(subtable)
    if (format === 4) readSegments(view, subtable, covered)
    if (format === 12) readGroups(view, subtable, covered)
  }
  return covered
}

function tableOffset(view: DataView, wanted: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16
    const tag = String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
    if (tag === wanted) return view.getUint32(at + 8)
  }
  throw new Error(`The font has no table ${wanted}`)
}

/** Format 4: ranges below U+10000, each with a shift to the glyph or a list of glyphs. */
function readSegments(view: DataView, at: number, covered: Set<number>): void {
  const bytes = view.getUint16(at + 6)
  const ends = at + 14
  const starts = ends + bytes + 2
  for (let offset = 0; offset < bytes; offset += 2) {
    const [start, end] = [view.getUint16(starts + offset), view.getUint16(ends + offset)]
    const shift = view.getUint16(starts + bytes + offset)
    const list = starts + 2 * bytes + offset
    const toList = view.getUint16(list)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = toList === 0 ? code + shift : view.getUint16(list + toList + 2 * (code - start))
      if ((glyph & 0xffff) !== 0) covered.add(code)
    }
  }
}

/** Format 12: ranges over all of Unicode. */
function readGroups(view: DataView, at: number, covered: Set<number>): void {
  for (let index = 0; index < view.getUint32(at + 12); index++) {
    const group = at + 16 + index * 12
    for (let code = view.getUint32(group); code <= view.getUint32(group + 4); code++) covered.add(code)
  }
}
