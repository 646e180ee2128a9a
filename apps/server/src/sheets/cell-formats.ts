import { type Day, day } from '@etappe/domain/kernel/day'
import { attributeOf, xmlEvents } from './xml-events.ts'

/** How a number is shown decides what it is: a day, a percentage, or a number. */
export type NumberKind = 'day' | 'percent' | 'number'

const builtInDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58])
const builtInPercents = new Set([9, 10])

function kindOfCode(code: string): NumberKind {
  const plain = code
    .replaceAll(/"[^"]*"/g, '')
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/[\\_*]./g, '')
    .toLowerCase()
  if (plain.includes('%')) return 'percent'
  // A month alone is a month; beside hours and seconds the same letter is a minute.
  return /[dyj]|t{1,4}\.|m/.test(plain) && !/^[^dyj]*[hs]/.test(plain) && !plain.includes('general') ? 'day' : 'number'
}

const kindOfId = (id: number): NumberKind => (builtInDays.has(id) ? 'day' : builtInPercents.has(id) ? 'percent' : 'number')

/** What the numbers of each cell style are, by the index cells name. */
export function readCellFormats(xml: string): NumberKind[] {
  const own = new Map<number, NumberKind>()
  const kinds: NumberKind[] = []
  let isInside = false
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') continue
    if (event.name === 'cellXfs') isInside = event.kind === 'open'
    if (event.kind !== 'open') continue
    const id = Number(attributeOf(event.attributes, 'numFmtId'))
    if (event.name === 'numFmt') own.set(id, kindOfCode(attributeOf(event.attributes, 'formatCode') ?? ''))
    if (event.name === 'xf' && isInside) kinds.push(own.get(id) ?? kindOfId(id))
  }
  return kinds
}

const dayMs = 86_400_000
const first1900 = Date.UTC(1899, 11, 30)
const first1904 = Date.UTC(1904, 0, 1)
/** Excel believes in the 29th of February 1900, which is day 60. */
const phantomDay = 60

/** The day a serial number means; `null` when it lies outside the years people plan in. */
export function dayOfSerial(serial: number, from1904: boolean): Day | null {
  const shift = !from1904 && serial < phantomDay ? 1 : 0
  const at = (from1904 ? first1904 : first1900) + (Math.floor(serial) + shift) * dayMs
  if (!Number.isFinite(at) || Math.abs(at) > 8e15) return null
  const parsed = day.safeParse(new Date(at).toISOString().slice(0, 10))
  return parsed.success ? parsed.data : null
}
