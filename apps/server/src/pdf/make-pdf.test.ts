import { expect, it } from 'vitest'
import { type DocumentSheet, makePdf } from './make-pdf.ts'
import { readPdf } from './pdf-structure.fake.ts'

const sheet = (over: Partial<DocumentSheet> = {}): DocumentSheet => ({
  page: { running: 'KI-M-002 · Hollerstedt', asOf: 'Stand 24.11.2026', pageOf: ['Seite ', ' von ', ''] },
  kicker: 'Modellkommune',
  subtitle: '',
  head: [['Fassung', '2']],
  notice: '',
  sections: [],
  ...over,
})
const make = (over: Partial<DocumentSheet>, title = 'Meilensteinprotokoll') =>
  makePdf({ template: 'document', data: sheet(over), locale: 'de', title })
const withText = (text: string) => make({ sections: [{ title: 'Abschnitt', parts: [{ kind: 'text', text }] }] })

const tone = { text: 'Lücke', tone: 'gap' as const }
const everything: DocumentSheet['sections'] = [
  {
    title: 'Alles',
    parts: [
      { kind: 'written', text: 'Erster Absatz.\n\n- eins\n- zwei' },
      { kind: 'list', items: ['drei'] },
      {
        kind: 'table',
        caption: 'Kennzahlen',
        columns: [{ title: 'Kennzahl' }, { title: 'Wert', isFigure: true }],
        rows: [['Geburten', { text: 'hoch', step: 3, of: 3 }]],
      },
      {
        kind: 'matrix',
        caption: 'Abdeckung',
        rowTitles: ['Säule', 'Ebene'],
        columns: ['0 bis 1 Jahr'],
        groups: [{ title: 'Bildung', note: '1 Angebot', rows: [{ title: 'für alle', cells: [tone] }] }],
        legend: [tone],
      },
    ],
  },
]

it('is tagged as PDF/UA, in its language, with title, headings, lists, captions and heading cells', async () => {
  const { bytes } = await make({ sections: everything })
  const read = await readPdf(bytes)
  expect(read).toMatchObject({
    pages: 1,
    title: 'Meilensteinprotokoll',
    language: 'de',
    isTagged: true,
    showsTitle: true,
    isUniversal: true,
    headlessTables: 0,
    figuresWithoutText: 0,
  })
  expect(read.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI', 'Table', 'Caption', 'TH', 'TD']))
  for (const text of ['Erster Absatz.', 'Kennzahlen', 'Geburten', 'hoch', 'Lücke', 'Seite 1 von 1', 'Stand 24.11.2026'])
    expect(read.text).toContain(text)
})

it.each([
  'Anteil #let x = 1; $E = mc^2$ *fett* _kursiv_ `code` [Klammer] @Verweis <Marke> // Kommentar /* auch */',
  '= Überschrift\n+ Nummer\n/ Begriff: Erklärung',
  '#image("/etc/passwd") #read("look.typ") #panic("aus") #sys.inputs',
  String.raw`\u{41} \ "gerade" „deutsch“ 'einfach' ~ --- ... \#`,
  '\\',
  '"',
])('prints %j as the text it is', async (text) => {
  const { text: printed } = await readPdf((await withText(text)).bytes)
  const plain = (it: string) => it.replaceAll(/\s+/g, '')
  expect(plain(printed)).toContain(plain(text))
})

it('prints umlauts, foreign letters and emoji it has, and a box for what no font has', async () => {
  const { text } = await readPdf((await withText('Größe Łódź Şehir 😀 αβγ Київ → ☎ | 中文 👩‍👩‍👧 🧿 |')).bytes)
  for (const it of ['Größe', 'Łódź', 'Şehir', '😀', 'αβγ', 'Київ', '→', '☎']) expect(text).toContain(it)
  expect(text).toMatch(/\| □□ □ □ \|/)
})

it('prints writing from right to left, controls and lone surrogates without failing', async () => {
  const { text } = await readPdf((await withText('مرحبا \u202e שלום \u0007\u0001 \ud800 e\u0301 a\u00adb')).bytes)
  expect(text.normalize('NFKC')).toMatch(/[\u0600-\u06ff]/)
  expect(text).toMatch(/[\u0590-\u05ff]/)
  expect(text).toContain('é')
})

it('carries a long text over pages, with case and title at the top and the number of pages at the foot', async () => {
  const text = Array.from({ length: 400 }, (_, at) => `Satz ${at} über die Ausgangslage der frühen Bildung.`).join('\n\n')
  const { bytes, pages } = await make({ sections: [{ title: 'Lang', parts: [{ kind: 'written', text }] }] })
  expect(pages).toBeGreaterThan(5)
  const read = await readPdf(bytes)
  expect(read.text).toContain('Satz 399')
  expect(read.text).toContain(`Seite ${pages} von ${pages}`)
  expect(read.text).toContain('KI-M-002 · Hollerstedt')
})

it('makes many at once, each its own, and sends away who comes when too many wait', async () => {
  const asked = Array.from({ length: 40 }, (_, at) => make({}, `Nummer ${at}`))
  const answers = await Promise.allSettled(asked)
  const made = answers.flatMap((it, at) => (it.status === 'fulfilled' ? [{ at, bytes: it.value.bytes }] : []))
  expect(made.length).toBeGreaterThanOrEqual(24)
  for (const { at, bytes } of made.slice(0, 5)) expect((await readPdf(bytes)).title).toBe(`Nummer ${at}`)
  const refused = answers.filter((it) => it.status === 'rejected')
  expect(refused.length).toBeGreaterThan(0)
  for (const it of refused) expect(it.reason).toMatchObject({ code: 'too-many-requests' })
})
