import { mostSheetRows, type SheetAnswer, type SheetCell, type SheetGrid } from '@etappe/domain/baseline/sheet-grid'
import { AppError } from '@etappe/domain/kernel/errors'
import { type ArchiveEntry, checkArchive, unpack } from './archive.ts'
import { readCellFormats } from './cell-formats.ts'
import { fillMerged } from './merged-cells.ts'
import type { Shared } from './cell-value.ts'
import { readSheet } from './read-sheet.ts'
import { attributeOf, xmlEvents } from './xml-events.ts'

const mebibyte = 1024 * 1024
/** Two thousand rows need a tenth of it; a sheet of a million rows is not unpacked any further. */
const sheetLimit = 48 * mebibyte
const textsLimit = 96 * mebibyte
const smallLimit = 8 * mebibyte
const mostSheets = 12
/** Headings and titles stand above the rows. */
const rowsToRead = mostSheetRows + 16

interface Part {
  readonly name: string
  readonly path: string
}

/** Rich text is several pieces; how Japanese is pronounced is none of it. */
function readTexts(xml: string): string[] {
  const texts: string[] = []
  let current = ''
  let isText = false
  let isSound = false
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') {
      if (isText && !isSound) current += event.text
      continue
    }
    const isOpen = event.kind === 'open'
    if (event.name === 't') isText = isOpen
    if (event.name === 'rPh') isSound = isOpen
    if (event.name !== 'si') continue
    if (!isOpen) texts.push(current)
    current = ''
  }
  return texts
}

const elements = (xml: string, name: string): string[] =>
  [...xmlEvents(xml)].flatMap((it) => (it.kind === 'open' && it.name === name ? [it.attributes] : []))

/** Visible sheets in their order, with the files they lie in. */
function listSheets(workbook: string, relations: string): Part[] {
  const targets = new Map(
    elements(relations, 'Relationship').map((it) => [attributeOf(it, 'Id'), attributeOf(it, 'Target') ?? ''] as const),
  )
  return elements(workbook, 'sheet').flatMap((it) => {
    const target = targets.get(attributeOf(it, 'id')) ?? ''
    const isShown = (attributeOf(it, 'state') ?? 'visible') === 'visible'
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    return isShown && target !== '' ? [{ name: attributeOf(it, 'name') ?? '', path }] : []
  })
}

function gridOf(name: string, rows: ReadonlyMap<number, SheetCell[]>, facts: { merged: ReadonlySet<string>; isCut: boolean }): SheetGrid {
  const all = [...rows].toSorted(([a], [b]) => a - b)
  const at = new Map(all.map(([line], index) => [line, index] as const))
  const merged = [...facts.merged].map((key) => {
    const [line, column] = key.split(':').map(Number)
    return `${at.get(line ?? 0)}:${column}`
  })
  return { name, rows: all.map(([, cells]) => cells), lines: all.map(([line]) => line), merged, isCut: facts.isCut }
}

interface Archive {
  readonly has: (path: string) => boolean
  /** Text of a file; empty when there is none. */
  readonly read: (path: string, limit: number) => Promise<{ readonly text: string; readonly isWhole: boolean }>
}

function openArchive(bytes: Buffer): Archive {
  const entries = new Map<string, ArchiveEntry>(checkArchive(bytes, 'sheet-format').map((it) => [it.name.toLowerCase(), it]))
  return {
    has: (path) => entries.has(path.toLowerCase()),
    read: async (path, limit) => {
      const entry = entries.get(path.toLowerCase())
      return entry ? unpack(bytes, entry, limit) : { text: '', isWhole: true }
    },
  }
}

async function readAll(bytes: Buffer): Promise<SheetAnswer> {
  const archive = openArchive(bytes)
  const whole = async (path: string, limit = smallLimit) => {
    const { text, isWhole } = await archive.read(path, limit)
    if (!isWhole) throw new AppError('too-large')
    return text
  }
  if (archive.has('xl/vbaProject.bin') || /macroEnabled/i.test(await whole('[Content_Types].xml'))) throw new AppError('sheet-macros')
  if (!archive.has('xl/workbook.xml')) throw new AppError('sheet-format')
  const workbook = await whole('xl/workbook.xml')
  const [properties = ''] = elements(workbook, 'workbookPr')
  const shared: Shared = {
    texts: readTexts(await whole('xl/sharedStrings.xml', textsLimit)),
    formats: readCellFormats(await whole('xl/styles.xml')),
    from1904: ['1', 'true'].includes(attributeOf(properties, 'date1904') ?? ''),
  }
  const sheets: SheetGrid[] = []
  for (const { name, path } of listSheets(workbook, await whole('xl/_rels/workbook.xml.rels')).slice(0, mostSheets)) {
    const { text, isWhole } = await archive.read(path, sheetLimit)
    const { rows, isCut } = readSheet(text, shared, rowsToRead)
    const merged = isWhole ? fillMerged(text, rows) : new Set<string>()
    if (rows.size > 0) sheets.push(gridOf(name, rows, { merged, isCut }))
  }
  if (sheets.length === 0) throw new AppError('sheet-empty')
  return { sheets }
}

/** Reads a workbook somebody brings. Refuses with `sheet-format`, `sheet-macros`, `sheet-empty` or `too-large`. */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetAnswer> {
  try {
    return await readAll(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    // Whatever is broken inside an archive: to whoever brought it, it is no workbook.
    throw error instanceof AppError ? error : new AppError('sheet-format')
  }
}
