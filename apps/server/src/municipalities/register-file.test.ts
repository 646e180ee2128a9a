import { AppError } from '@etappe/domain/kernel/errors'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auszugGv, auszugRows, fakeRegister, gv100ad, gvLine } from './register-file.fake.ts'
import { readRegisterFile } from './register-file.ts'
import { workbook } from '../sheets/workbook.fake.ts'

const text = (content: string) => readRegisterFile(Buffer.from(content))
const codeOf = async (reading: Promise<unknown>) => {
  const error = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return error instanceof AppError ? error.code : error
}
const lines = () => gv100ad().split('\n').slice(0, -1)
const replaced = (index: number, change: (line: string) => string) =>
  `${lines()
    .with(index, change(lines()[index] ?? ''))
    .join('\n')}\n`
const indexOf = (key: string) => fakeRegister.findIndex((it) => it.key === key && it.type === '60')
const put = (line: string, at: number, part: string) => line.slice(0, at) + part + line.slice(at + part.length)

describe('both formats', () => {
  it('hold the same register', async () => {
    const fromText = await text(gv100ad())
    const fromSheet = await readRegisterFile(auszugGv())
    expect([fromText.source, fromText.asOf]).toEqual(['gv100ad', '2025-11-30'])
    expect([fromSheet.source, fromSheet.asOf]).toEqual(['auszug-gv', '2024-12-31'])
    const placeless = fromSheet.records.map((it) => ({ ...it, asOf: fromText.asOf, longitude: null, latitude: null }))
    expect(placeless).toEqual(fromText.records)
    expect(fromText.refused).toEqual([])
  })

  it('know two municipalities of one name in one Kreis, and what a Kreis adds up to', async () => {
    const { records } = await text(gv100ad())
    expect(records.filter((it) => it.name.startsWith('Garding'))).toMatchObject([
      {
        key: '01054035',
        kind: 'municipality',
        kreisKey: '01054',
        kreisName: 'Nordfriesland',
        land: '01',
        population: 305,
        areaKm2: 14.89,
        postalCode: '25836',
      },
      { key: '01054036', kind: 'city', kreisName: 'Nordfriesland', population: 2816 },
    ])
    expect(records.find((it) => it.key === '01054')).toMatchObject({
      name: 'Nordfriesland',
      kind: 'kreis',
      kreisKey: '01054',
      population: 3121,
      areaKm2: 17.95,
    })
  })

  it('tell a kreisfreie Stadt, which is its own Kreis, from a Regionsstadt', async () => {
    const { records } = await text(gv100ad())
    const of = (key: string) => records.find((it) => it.key === key)
    expect(of('01001000')).toMatchObject({ kind: 'kreisfrei', kreisKey: '01001', kreisName: 'Flensburg, Stadt' })
    expect(of('01001')).toBeUndefined()
    expect(of('03241001')).toMatchObject({ kind: 'city', kreisName: 'Region Hannover' })
    expect(of('10041')).toMatchObject({ kind: 'kreis', name: 'Regionalverband Saarbrücken' })
    expect(of('09184123')).toMatchObject({ kind: 'municipality', name: 'Haar, St' })
  })

  it('take an area whose Kreis has no record, without a name for it', async () => {
    const { records } = await text(gv100ad())
    expect(records.find((it) => it.key === '07000999')).toMatchObject({
      kind: 'unincorporated',
      kreisKey: '07000',
      kreisName: '',
      postalCode: null,
      population: 0,
    })
    expect(records.some((it) => it.key === '07000')).toBe(false)
  })
})

describe('GV100AD', () => {
  it('counts characters, not bytes', async () => {
    const { records } = await text(gv100ad())
    expect(records.find((it) => it.key === '14625020')).toMatchObject({
      name: 'Bautzen / Budyšin, Stadt, Hochschulstadt / Wysokoš',
      population: 37_566,
      postalCode: '02625',
    })
  })

  it.each([
    ['CRLF', Buffer.from(gv100ad().replaceAll('\n', '\r\n'))],
    ['a byte order mark', Buffer.from(`\uFEFF${gv100ad()}`)],
    [
      'no last line break',
      Buffer.from(
        gv100ad()
          .trimEnd()
          .padEnd(gv100ad().length - 1),
      ),
    ],
    ['the end-of-file mark of DOS', Buffer.from(`${gv100ad()}\u001a`)],
  ])('reads a file with %s', async (_, bytes) => {
    expect((await readRegisterFile(bytes)).records).toEqual((await text(gv100ad())).records)
  })

  it('reads ISO-8859-1', async () => {
    const latin = fakeRegister.filter((it) => !it.key.startsWith('14'))
    const { records, refused } = await readRegisterFile(Buffer.from(gv100ad(latin), 'latin1'))
    expect(refused).toEqual([])
    expect(records.find((it) => it.key === '09162000')?.name).toBe('München, Landeshauptstadt')
  })

  it.each([
    ['a character too many', 'length', (line: string) => `${line} `],
    ['letters for a number', 'number', (line: string) => put(line, 139, '0000x')],
    ['no name', 'name', (line: string) => put(line, 22, ' '.repeat(50))],
    ['another as-of date', 'date', (line: string) => put(line, 2, '20240101')],
    ['a key that is too short', 'key', (line: string) => put(line, 17, ' ')],
    ['a Land that does not exist', 'key', (line: string) => put(line, 10, '17')],
    ['an unknown Textkennzeichen', 'kind', (line: string) => put(line, 122, '99')],
    ['an unknown Satzart', 'record-type', (line: string) => put(line, 0, '70')],
    ['a postal code of four digits', 'number', (line: string) => put(line, 165, '2583 ')],
  ])('refuses a line with %s, with its number, and takes the others', async (_, reason, change) => {
    const index = indexOf('01054036')
    const whole = await text(gv100ad())
    const file = await text(replaced(index, change))
    expect(file.refused).toEqual([{ line: index + 1, reason }])
    expect(file.records.map((it) => it.key)).toEqual(whole.records.map((it) => it.key).filter((key) => key !== '01054036'))
  })

  it('takes the first of two lines with one key', async () => {
    const index = indexOf('01054036')
    const twice = fakeRegister.toSpliced(index, 0, { ...fakeRegister[index], name: 'Garding, früher' } as (typeof fakeRegister)[number])
    const file = await text(gv100ad(twice))
    expect(file.refused).toEqual([{ line: index + 2, reason: 'duplicate' }])
    expect(file.records.find((it) => it.key === '01054036')?.name).toBe('Garding, früher')
  })

  it('does not forget the key of a line it refuses', async () => {
    const file = await text(replaced(indexOf('01054036'), (line) => put(line, 22, ' '.repeat(50))))
    expect(file.mentioned.has('01054036')).toBe(true)
  })

  it('refuses just the line when it is the only municipality of its Kreis', async () => {
    const index = indexOf('01001000')
    expect((await text(replaced(index, (line) => `x${line}`))).refused).toEqual([{ line: index + 1, reason: 'record-type' }])
  })

  it('does not trust a file most of whose lines are bad', async () => {
    expect(await codeOf(text(gv100ad().replaceAll('\n', ' x\n')))).toBe('register-format')
  })

  it.each(['10', '14', '16077'])('sees that %s is announced and missing', async (heading) => {
    const gone = fakeRegister.filter((it) => !(it.type === '60' && it.key.startsWith(heading)))
    expect(await codeOf(text(gv100ad(gone)))).toBe('register-truncated')
  })
})

describe('Auszug-GV', () => {
  it('reads coordinates with decimal comma, longitude first, and takes 0 for none', async () => {
    const { records } = await readRegisterFile(auszugGv())
    expect(records.find((it) => it.key === '09162000')).toMatchObject({ longitude: 11.575997, latitude: 48.137683, areaKm2: 310.7 })
    expect(records.find((it) => it.key === '07000999')).toMatchObject({ longitude: null, latitude: null })
  })

  const changed = (key: string, column: number, cell: string | number | null) => {
    const rows = auszugRows()
    const index = rows.findIndex((row) => row[0] === '60' && row.slice(2, 7).join('').includes(key))
    rows[index]?.splice(column, 1, cell)
    return { row: index + 1, file: workbook({ Onlineprodukt_Gemeinden31122024: rows }) }
  }
  it.each([
    ['a word for the population', 'number', 9, 'viele'],
    ['half an inhabitant', 'number', 9, 12.5],
    ['latitude and longitude swapped', 'coordinate', 14, '54,33'],
    ['a word for a coordinate', 'coordinate', 15, 'Nord'],
    ['a key without its leading zero', 'key', 2, 1],
    ['a name that is too long', 'name', 7, 'x'.repeat(121)],
  ])('refuses a row with %s, with its number', async (_, reason, column, cell) => {
    const { row, file } = changed('5417036', column, cell)
    expect((await readRegisterFile(file)).refused).toEqual([{ line: row, reason }])
  })

  it('finds the columns by their headings, wherever they stand', async () => {
    const moved = auszugRows().map((row) => {
      const cells = Array.from({ length: 16 }, (_, index) => row[index] ?? null)
      return [...cells.slice(0, 7), 'neu', ...cells.slice(7)]
    })
    const { records } = await readRegisterFile(workbook({ Onlineprodukt_Gemeinden31122024: moved }))
    expect(records).toEqual((await readRegisterFile(auszugGv())).records)
  })

  it('says which column is missing', async () => {
    const rows = auszugRows().map((row) => row.map((cell) => (cell === 'Längengrad' ? 'X' : cell)))
    await expect(readRegisterFile(workbook({ Onlineprodukt_Gemeinden31122024: rows }))).rejects.toMatchObject({
      code: 'register-format',
      details: { values: { columns: 'längengrad' } },
    })
  })

  it.each([
    ['another workbook', workbook({ Tabelle1: [['Hallo']] }), 'register-format'],
    ['the right sheet without a date', workbook({ Onlineprodukt_Gemeinden: auszugRows(fakeRegister, 'heute') }), 'register-format'],
    ['the right sheet without records', workbook({ Onlineprodukt_Gemeinden: auszugRows([]) }), 'register-empty'],
    ['records up to Sachsen', auszugGv(fakeRegister.filter((it) => !it.key.startsWith('16'))), 'register-truncated'],
  ])('refuses %s', async (_, file, code) => {
    expect(await codeOf(readRegisterFile(file))).toBe(code)
  })
})

describe('anything else', () => {
  it.each([
    ['nothing', '', 'register-empty'],
    ['blank lines', '\n \n', 'register-empty'],
    ['a letter', 'Sehr geehrte Damen und Herren', 'register-format'],
    ['a web page', '<!doctype html><title>404</title>', 'register-format'],
    ['a table', 'AGS;Name\n01001000;Flensburg', 'register-format'],
    ['a record without a date', `${gvLine({ type: '10', key: '01', name: 'x' }, '2025-13-45')}\n`, 'register-format'],
    ['an archive of something else', 'PK\u0003\u0004 and so on', 'register-truncated'],
  ])('refuses %s', async (_, content, code) => {
    expect(await codeOf(text(content))).toBe(code)
  })

  it('answers any bytes with a typed refusal', async () => {
    const beginnings = fc.constantFrom('', 'PK\u0003\u0004', gvLine({ type: '10', key: '01', name: 'Schleswig-Holstein' }))
    await fc.assert(
      fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 400 }), async (beginning, rest) => {
        const code = await codeOf(readRegisterFile(Buffer.concat([Buffer.from(beginning), rest])))
        expect(['register-empty', 'register-format', 'register-truncated']).toContain(code)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a file that was cut off', () => {
  it.each([
    ['GV100AD', Buffer.from(gv100ad()), 1],
    ['GV100AD with CRLF', Buffer.from(gv100ad().replaceAll('\n', '\r\n')), 2],
    ['Auszug-GV', auszugGv(), 0],
  ])('is never taken for a whole one: %s', async (_, whole, lineBreak) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - lineBreak - 1 }), async (length) => {
        expect(['register-truncated', 'register-format', 'register-empty']).toContain(
          await codeOf(readRegisterFile(whole.subarray(0, length))),
        )
      }),
      { numRuns: 300 },
    )
  })
})
