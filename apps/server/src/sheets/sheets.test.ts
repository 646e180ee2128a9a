import type { Day } from '@etappe/domain/kernel/day'
import readExcelFile from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { fillSheet, type Sheet } from './sheet.ts'
import { writeCsv } from './write-csv.ts'
import { writeWorkbook } from './write-workbook.ts'

interface Row {
  readonly name: string
  readonly places: number | null
  readonly until: Day | null
}

const sheet: Sheet<Row> = {
  name: 'Angebote: Nord/Süd',
  columns: [
    { title: 'Name', value: (row) => row.name },
    { title: 'Plätze', kind: 'number', value: (row) => row.places },
    { title: 'bis', kind: 'day', value: (row) => row.until },
  ],
  rows: [
    { name: '=HYPERLINK("http://example.org")', places: 12.5, until: '2026-03-05' as Day },
    { name: 'Müßiggang; "offen"', places: null, until: null },
    { name: '-3 bis 4', places: -3, until: null },
  ],
}

it('writes text as text, numbers as numbers and days as days', async () => {
  const [read] = await readExcelFile(await writeWorkbook(fillSheet(sheet)))
  expect(read?.sheet).toBe('Angebote  Nord Süd')
  expect(read?.data).toEqual([
    ['Name', 'Plätze', 'bis'],
    ['=HYPERLINK("http://example.org")', 12.5, new Date('2026-03-05')],
    ['Müßiggang; "offen"', null, null],
    ['-3 bis 4', -3, null],
  ])
})

it('writes CSV that Excel opens in German and that calculates nothing', () => {
  expect(writeCsv(sheet).toString()).toBe(
    '\uFEFFName;Plätze;bis\r\n"\'=HYPERLINK(""http://example.org"")";12,5;2026-03-05\r\n"Müßiggang; ""offen""";;\r\n\'-3 bis 4;-3;\r\n',
  )
})
