import type { Sheet } from './sheet.ts'

const formulaStarts = /^[=+\-@\t\r]/

/** Excel would calculate a text that begins like a formula; an apostrophe makes it text. Numbers stay numbers. */
const neutral = (text: string) => (formulaStarts.test(text) && !/^-?\d+(,\d+)?$/.test(text) ? `'${text}` : text)

const field = (text: string) => (/[;"\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function textOf(value: string | number | null): string {
  if (value === null) return ''
  return typeof value === 'number' ? String(value).replace('.', ',') : neutral(value)
}

/** The first sheet as CSV the way Excel in German opens it: `;`, decimal comma, UTF-8 with BOM, formulas made harmless. */
export function writeCsv<Row>({ columns, rows }: Sheet<Row>): Buffer {
  const lines = [columns.map((it) => it.title), ...rows.map((row) => columns.map((it) => textOf(it.value(row))))]
  return Buffer.from(`\uFEFF${lines.map((line) => line.map(field).join(';')).join('\r\n')}\r\n`)
}
