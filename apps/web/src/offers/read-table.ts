import { gridOfText, type SheetAnswer, sheetAnswer, sheetFileLimit, type SheetGrid } from '@etappe/domain/baseline/sheet-grid'
import { type ErrorCode, errorCodes } from '@etappe/domain/kernel/errors'

export type TableRead =
  | { readonly ok: true; readonly sheets: readonly SheetGrid[] }
  | { readonly ok: false; readonly code: ErrorCode | 'offline' }

const refused = (code: ErrorCode | 'offline'): TableRead => ({ ok: false, code })
const isText = (file: File) => /\.(csv|txt|tsv)$/i.test(file.name)

/** UTF-8, or what Excel writes in Germany when one saves as CSV without thinking. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** A table out of text that was pasted or came as CSV. */
export function readText(text: string, name: string): TableRead {
  const grid = gridOfText(text, name)
  return grid.rows.length > 0 ? { ok: true, sheets: [grid] } : refused('sheet-empty')
}

async function sendWorkbook(file: File): Promise<TableRead> {
  const body = new FormData()
  body.append('file', file)
  const response = await fetch('/api/files/sheets', { method: 'POST', body })
  const answer: unknown = await response.json()
  const read = sheetAnswer.safeParse(answer)
  if (response.ok && read.success) return { ok: true, sheets: (read.data satisfies SheetAnswer).sheets }
  const code = typeof answer === 'object' && answer !== null && 'code' in answer ? answer.code : null
  return refused(errorCodes.find((it) => it === code) ?? 'sheet-format')
}

/** Reads a file somebody brings: CSV here, a workbook on the server. Nothing is stored. */
export async function readFile(file: File): Promise<TableRead> {
  if (file.size > sheetFileLimit) return refused('too-large')
  if (isText(file)) return readText(decode(await file.arrayBuffer()), file.name)
  return sendWorkbook(file).catch(() => refused('offline'))
}
