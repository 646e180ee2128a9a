/** What a document of a workbook is made of, in order. A tag that closes itself is an `open` and a `close`. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const character = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** Entities, and the way workbooks write what XML cannot hold: `_x000D_`. Declared entities do not exist here, so none can grow. */
export function decodeXml(text: string): string {
  const plain = text.includes('&')
    ? text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
        if (hex) return character(Number.parseInt(hex, 16))
        return decimal ? character(Number(decimal)) : (named[name ?? ''] ?? whole)
      })
    : text
  return plain.includes('_x') ? plain.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => character(Number.parseInt(hex, 16))) : plain
}

/** The value of an attribute, whatever the prefix of its name space; `null` when it is absent. */
export function attributeOf(attributes: string, name: string): string | null {
  const [, double, single] = new RegExp(`(?:^|\\s|:)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? []
  const value = double ?? single
  return value === undefined ? null : decodeXml(value)
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1)

function* eventsOfTag(tag: string): Generator<XmlEvent> {
  if (tag.startsWith('/')) {
    yield { kind: 'close', name: withoutPrefix(tag.slice(1).trim()) }
    return
  }
  const isClosed = tag.endsWith('/')
  const body = isClosed ? tag.slice(0, -1) : tag
  const space = body.search(/\s/)
  const name = withoutPrefix(space < 0 ? body : body.slice(0, space))
  yield { kind: 'open', name, attributes: space < 0 ? '' : body.slice(space) }
  if (isClosed) yield { kind: 'close', name }
}

/** Where what begins at `at` and is no element ends: a comment, a declaration, text as it is. */
function skipped(xml: string, at: number): { readonly end: number; readonly text: string } | null {
  const of = (begin: string, end: string) => {
    if (!xml.startsWith(begin, at)) return null
    const found = xml.indexOf(end, at + begin.length)
    const stop = found < 0 ? xml.length : found
    return { end: stop + end.length, text: xml.slice(at + begin.length, stop) }
  }
  const data = of('<![CDATA[', ']]>')
  if (data) return data
  const other = of('<!--', '-->') ?? of('<?', '?>') ?? of('<!', '>')
  return other && { ...other, text: '' }
}

/** Reads XML event by event, so that a reader can stop where it has seen enough. What was cut off ends quietly. */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  let at = 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    const textEnd = open < 0 ? xml.length : open
    if (textEnd > at) yield { kind: 'text', text: decodeXml(xml.slice(at, textEnd)) }
    if (open < 0) return
    const skip = skipped(xml, open)
    if (skip) {
      if (skip.text !== '') yield { kind: 'text', text: skip.text }
      at = skip.end
      continue
    }
    const close = xml.indexOf('>', open)
    if (close < 0) return
    yield* eventsOfTag(xml.slice(open + 1, close))
    at = close + 1
  }
}
