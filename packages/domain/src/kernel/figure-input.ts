/** What a person typed into a field for a figure. */
export type TypedFigure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'figure'; readonly value: number }
  /** "k. A.": the figure is not to be had, and that is what is to be kept. */
  | { readonly kind: 'notAvailable' }
  | { readonly kind: 'unreadable' }

export type DecimalSign = ',' | '.'

const notAvailable = new Set([
  'ka',
  'na',
  'nv',
  'keineangabe',
  'keineangaben',
  'nichtverfügbar',
  'nichtverfuegbar',
  'unbekannt',
  'notavailable',
  'unknown',
])

const units = /(%|€|prozent|percent|euro|eur)$/i
const spaces = /[\s\u00a0\u202f]/g

/** Digits with at most one decimal sign, or `null`: `1.234,5` is 1234.5 where the comma is decimal. */
function plainDigits(text: string, decimal: DecimalSign): string | null {
  const group = decimal === ',' ? '.' : ','
  const grouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`)
  if (grouped.test(text)) return text.replaceAll(group, '').replace(decimal, '.')
  if (new RegExp(`^\\d+(\\${decimal}\\d+)?$`).test(text)) return text.replace(decimal, '.')
  // A single sign that groups nothing can only be a decimal one: 12.5 in German, 12,5 in English, as sheets often have it.
  return new RegExp(`^\\d+\\${group}\\d+$`).test(text) ? text.replace(group, '.') : null
}

/** Reads a figure as people type and paste it: `1.234,5`, `1 234,5`, `12,5 %`, `-3`, `k. A.`, `n/a`, `–`. */
export function readFigure(typed: string, decimal: DecimalSign): TypedFigure {
  const text = typed.replace(spaces, '')
  if (text === '') return { kind: 'empty' }
  if (/^[-–—]+$/.test(text) || notAvailable.has(text.toLowerCase().replaceAll(/[./]/g, ''))) return { kind: 'notAvailable' }
  const bare = text.replace(units, '').replaceAll("'", '')
  const sign = /^[-−–+]/.test(bare) ? bare.slice(0, 1) : ''
  const digits = plainDigits(bare.slice(sign.length), decimal)
  if (digits === null) return { kind: 'unreadable' }
  const value = Number(digits)
  return Number.isFinite(value)
    ? { kind: 'figure', value: sign === '' || sign === '+' || value === 0 ? value : -value }
    : { kind: 'unreadable' }
}
