import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeWorkbook } from './write-workbook.ts'
import { readWorkbook } from './read-workbook.ts'
import { archive, workbook } from './workbook.fake.ts'
import { readWorkbookInThread } from './workbook-reader.ts'
import { attributeOf, decodeXml, xmlEvents } from './xml-events.ts'

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><worksheet>`
interface Parts {
  readonly sheet: string
  readonly styles?: string
  readonly texts?: string
  readonly types?: string
  readonly properties?: string
  readonly state?: string
}
const bookOf = ({ sheet, styles = '', texts = '', types = '', properties = '', state = 'visible' }: Parts) =>
  archive({
    '[Content_Types].xml': `<Types>${types}</Types>`,
    'xl/workbook.xml': `<workbook>${properties}<sheets><sheet name="Angebote" sheetId="1" state="${state}" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': texts,
    'xl/worksheets/sheet1.xml': `${head}${sheet}</worksheet>`,
  })
const readOne = async (parts: Parts) => (await readWorkbook(bookOf(parts))).sheets[0]
const refused = (code: string) => ({ code })

describe('a workbook', () => {
  it('gives its cells as what they are: text, numbers, days, percentages, errors, formulas with and without a result', async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy;@"/><numFmt numFmtId="165" formatCode="0&quot; Monate&quot;"/></numFmts>
      <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs></styleSheet>`
    const texts =
      '<sst><si><t>Müller &amp; &#x4B;o</t></si><si><r><t xml:space="preserve">fett </t></r><r><t>und nicht</t></r><rPh><t>x</t></rPh></si></sst>'
    const cells = [
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>',
      '<c r="C1" s="1"><v>46387</v></c><c r="D1" s="2"><v>0.125</v></c><c r="E1" s="3"><v>18</v></c>',
      '<c r="F1"><f>SUM(A1)</f><v>3.5</v></c><c r="G1"><f>SUM(A1)</f></c><c r="H1" t="e"><v>#DIV/0!</v></c>',
      '<c r="I1" t="b"><v>1</v></c><c r="J1" t="inlineStr"><is><t>da_x000A_drin</t></is></c><c r="L1" t="str"><f>A1</f><v>Text</v></c>',
      '<c r="M1" t="d"><v>2027-05-04T00:00:00</v></c><c r="N1" s="4"><v>60.5</v></c><c r="O1"/>',
    ]
    expect(await readOne({ sheet: `<sheetData><row r="1">${cells.join('')}</row></sheetData>`, styles, texts })).toEqual({
      name: 'Angebote',
      rows: [
        [
          'Müller & Ko',
          'fett und nicht',
          { kind: 'day', day: '2026-12-31' },
          { kind: 'percent', number: 0.125 },
          18,
          3.5,
          { kind: 'formula' },
          { kind: 'error', text: '#DIV/0!' },
          true,
          'da\ndrin',
          null,
          'Text',
          { kind: 'day', day: '2027-05-04' },
          { kind: 'day', day: '1900-02-28' },
        ],
      ],
      lines: [1],
      merged: [],
      isCut: false,
    })
  })

  it('gives merged areas their value in every row, leaves empty rows out and counts on where the file is silent', async () => {
    const sheet = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>AWO</t></is></c><c r="B1"><v>1</v></c></row><row r="2"/><row r="3"><c r="B3"><v>2</v></c></row>
      <row><c><v>7</v></c><c><v>8</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:A3"/><mergeCell ref="kaputt"/></mergeCells>`
    expect(await readOne({ sheet })).toMatchObject({
      rows: [
        ['AWO', 1],
        ['AWO', 2],
        [7, 8],
      ],
      lines: [1, 3, 4],
      merged: ['1:0'],
    })
  })

  it('counts days from 1904 where it says so', async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>'
    const sheet = '<sheetData><row r="1"><c r="A1"><v>45000</v></c></row></sheetData>'
    expect((await readOne({ sheet, styles, properties: '<workbookPr date1904="1"/>' }))?.rows).toEqual([
      [{ kind: 'day', day: '2027-03-16' }],
    ])
  })

  it('lists every sheet that holds something, in order, and none that is hidden', async () => {
    const { sheets } = await readWorkbook(workbook({ Leer: [], Angebote: [['A']], 'Träger &amp; Co': [['B']] }))
    expect(sheets.map((it) => it.name)).toEqual(['Angebote', 'Träger & Co'])
    const hidden = bookOf({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', state: 'hidden' })
    await expect(readWorkbook(hidden)).rejects.toMatchObject(refused('sheet-empty'))
  })

  it.each([
    ['nothing', Buffer.alloc(0), 'sheet-format'],
    ['text', Buffer.from('Angebot;Träger'), 'sheet-format'],
    ['an archive that was cut off', workbook({ A: [['x']] }).subarray(0, 300), 'sheet-format'],
    ['an archive that is no workbook', archive({ 'a.txt': 'x' }), 'sheet-format'],
    ['an old or encrypted workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'sheet-format'],
    ['a workbook without a value', workbook({ A: [] }), 'sheet-empty'],
    ['macros by name', archive({ 'xl/workbook.xml': '', 'xl/vbaProject.bin': 'x' }), 'sheet-macros'],
    [
      'macros by type',
      bookOf({ sheet: '', types: '<Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>' }),
      'sheet-macros',
    ],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(readWorkbook(bytes)).rejects.toMatchObject(refused(code))
  })

  it('survives whatever stands in its files', async () => {
    const broken = fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), fc.nat(400), async (sheet, texts, at) => {
      const bytes = bookOf({ sheet: `<sheetData><row><c>${sheet}`, texts })
      for (const it of [bytes, Buffer.concat([bytes.subarray(0, at), Buffer.from(sheet), bytes.subarray(at)])]) {
        const outcome = await readWorkbook(it).then(
          () => 'read',
          (error: { code?: string }) => error.code,
        )
        expect(outcome).toMatch(/^(read|sheet-.*|too-large)$/)
      }
    })
    await fc.assert(broken, { numRuns: 100 })
    expect((await readOne({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }))?.rows).toEqual([[1]])
  })
})

/** A workbook whose only sheet is packed, with as many rows as asked. */
function packed(rows: number, row: (line: number) => string): Buffer {
  const body = Array.from({ length: rows }, (_, index) => row(index + 1)).join('')
  const content = deflateRawSync(Buffer.from(`<worksheet><sheetData>${body}</sheetData></worksheet>`), { level: 1 })
  const plain = bookOf({ sheet: 'PLATZHALTER' })
  const size = Buffer.byteLength(`${head}PLATZHALTER</worksheet>`)
  return repacked(plain, size, content)
}

/** Puts packed content in the place of the last file of an archive, which was stored. */
function repacked(plain: Buffer, size: number, content: Buffer): Buffer {
  const localName = plain.lastIndexOf('PK\u0003\u0004')
  const start = localName + 30 + plain.readUInt16LE(localName + 26)
  const tail = Buffer.from(plain.subarray(start + size))
  const entry = tail.lastIndexOf('PK\u0001\u0002')
  tail.writeUInt16LE(8, entry + 10)
  tail.writeUInt32LE(content.length, entry + 20)
  const end = tail.lastIndexOf('PK\u0005\u0006')
  tail.writeUInt32LE(tail.readUInt32LE(end + 16) + content.length - size, end + 16)
  return Buffer.concat([plain.subarray(0, start), content, tail])
}

describe('a very long sheet', () => {
  it('of a million rows is read as far as rows are taken, in a moment', async () => {
    const bytes = packed(1_000_000, (line) => `<row r="${line}"><c r="A${line}" t="inlineStr"><is><t>Angebot ${line}</t></is></c></row>`)
    const began = performance.now()
    const { sheets } = await readWorkbookInThread(bytes)
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(sheets[0]).toMatchObject({ isCut: true })
    expect(sheets[0]?.rows).toHaveLength(2016)
  })

  it('that is only ruled below its rows is not too long', async () => {
    const bytes = packed(1_000_000, (line) => `<row r="${line}">${line < 4 ? `<c r="A${line}"><v>${line}</v></c>` : ''}</row>`)
    expect((await readWorkbook(bytes)).sheets[0]).toMatchObject({ rows: [[1], [2], [3]], isCut: false })
  })

  it('that unpacks to more than it says is not unpacked further', async () => {
    const bytes = packed(3, () => '<row/>'.repeat(12_000_000))
    await expect(readWorkbook(bytes)).rejects.toMatchObject(refused('sheet-empty'))
  })
})

it('reads in its thread what our own export wrote, and passes refusals on', async () => {
  const columns = [{ title: 'Angebot' }, { title: 'bis', kind: 'day' as const }]
  const bytes = await writeWorkbook({
    name: 'Angebote',
    columns,
    rows: [
      ['=Café', '2027-01-31'],
      ['Zwei', null],
    ],
  })
  const { sheets } = await readWorkbookInThread(bytes)
  expect(sheets[0]?.rows).toEqual([['Angebot', 'bis'], ['=Café', { kind: 'day', day: '2027-01-31' }], ['Zwei']])
  await expect(readWorkbookInThread(Buffer.from('x'))).rejects.toMatchObject(refused('sheet-format'))
})

it('reads XML event by event: prefixes, comments, entities, text as it is', () => {
  const events = [...xmlEvents('<x:a b=\'1\' r:id="2&gt;"><!-- <c> --><![CDATA[<&]]>&lt;&#228;&unknown;<d/></x:a><e')]
  expect(events.map((it) => (it.kind === 'text' ? it.text : `${it.kind} ${it.name}`))).toEqual([
    'open a',
    '<&',
    '<ä&unknown;',
    'open d',
    'close d',
    'close a',
  ])
  const [first] = events
  expect(
    first?.kind === 'open' && [attributeOf(first.attributes, 'b'), attributeOf(first.attributes, 'id'), attributeOf(first.attributes, 'd')],
  ).toEqual(['1', '2>', null])
  expect(decodeXml('&#x110000;_x0041_')).toBe('A')
})
