import { type Cell, workbook } from '../sheets/workbook.fake.ts'

/** One record as both formats know it; what a record type does not carry stays empty. */
export interface FakeRecord {
  readonly type: '10' | '20' | '30' | '40' | '50' | '60'
  /** Land, Regierungsbezirk, Kreis, Gemeinde: the key as far as the record type has one. */
  readonly key: string
  readonly verband?: string
  readonly marker?: string
  readonly name: string
  readonly hectares?: number
  readonly population?: number
  readonly postalCode?: string
  /** Longitude and latitude as the spreadsheet writes them. */
  readonly at?: readonly [string, string]
}

/**
 * A register of six Länder, made by hand after the official files, with their traps: two Garding in one Kreis, a
 * Regionsstadt that is not kreisfrei, an area whose Kreis has no record, and a name of 50 characters and 52 bytes.
 */
export const fakeRegister: readonly FakeRecord[] = [
  { type: '10', key: '01', name: 'Schleswig-Holstein' },
  { type: '40', key: '01001', marker: '41', name: 'Flensburg, Stadt' },
  { type: '50', key: '01001', verband: '0000', marker: '50', name: 'Flensburg, Stadt' },
  {
    type: '60',
    key: '01001000',
    verband: '0000',
    marker: '61',
    name: 'Flensburg, Stadt',
    hectares: 5673,
    population: 96_320,
    postalCode: '24937',
    at: ['9,43751', '54,78252'],
  },
  { type: '40', key: '01054', marker: '43', name: 'Nordfriesland' },
  { type: '50', key: '01054', verband: '5417', marker: '51', name: 'Eiderstedt' },
  {
    type: '60',
    key: '01054035',
    verband: '5417',
    marker: '64',
    name: 'Garding, Kirchspiel',
    hectares: 1489,
    population: 305,
    postalCode: '25836',
    at: ['8,77', '54,33'],
  },
  {
    type: '60',
    key: '01054036',
    verband: '5417',
    marker: '63',
    name: 'Garding, Stadt',
    hectares: 306,
    population: 2816,
    postalCode: '25836',
    at: ['8,780001', '54,330002'],
  },
  { type: '10', key: '03', name: 'Niedersachsen' },
  { type: '20', key: '032', name: 'Statistische Region Hannover' },
  { type: '40', key: '03241', marker: '44', name: 'Region Hannover' },
  {
    type: '60',
    key: '03241001',
    verband: '0001',
    marker: '63',
    name: 'Hannover, Landeshauptstadt',
    hectares: 20_430,
    population: 522_131,
    postalCode: '30159',
    at: ['9,738553', '52,372195'],
  },
  {
    type: '60',
    key: '07000999',
    verband: '9999',
    marker: '66',
    name: 'Gemeinsames deutsch-luxemburgisches Hoheitsgebiet',
    hectares: 620,
    population: 0,
    at: ['0', '0'],
  },
  { type: '10', key: '09', name: 'Bayern' },
  { type: '20', key: '091', name: 'Oberbayern' },
  { type: '40', key: '09162', marker: '41', name: 'München, Landeshauptstadt' },
  {
    type: '60',
    key: '09162000',
    verband: '0000',
    marker: '61',
    name: 'München, Landeshauptstadt',
    hectares: 31_070,
    population: 1_505_005,
    postalCode: '80313',
    at: ['11,575997', '48,137683'],
  },
  { type: '40', key: '09184', marker: '44', name: 'München' },
  {
    type: '60',
    key: '09184123',
    verband: '0123',
    marker: '64',
    name: 'Haar, St',
    hectares: 1290,
    population: 22_878,
    postalCode: '85540',
    at: ['11,73', '48,11'],
  },
  { type: '10', key: '10', name: 'Saarland' },
  { type: '40', key: '10041', marker: '45', name: 'Regionalverband Saarbrücken' },
  {
    type: '60',
    key: '10041100',
    verband: '0100',
    marker: '63',
    name: 'Saarbrücken, Landeshauptstadt',
    hectares: 16_752,
    population: 182_971,
    postalCode: '66111',
    at: ['6,996933', '49,233147'],
  },
  { type: '10', key: '14', name: 'Sachsen' },
  { type: '40', key: '14625', marker: '44', name: 'Bautzen' },
  {
    type: '60',
    key: '14625020',
    verband: '0020',
    marker: '63',
    name: 'Bautzen / Budyšin, Stadt, Hochschulstadt / Wysokoš',
    hectares: 6666,
    population: 37_566,
    postalCode: '02625',
    at: ['14,42', '51,18'],
  },
  { type: '10', key: '16', name: 'Thüringen' },
  { type: '40', key: '16077', marker: '43', name: 'Altenburger Land' },
  { type: '50', key: '16077', verband: '5051', marker: '58', name: 'Nobitz' },
  {
    type: '60',
    key: '16077036',
    verband: '5051',
    marker: '64',
    name: 'Nobitz',
    hectares: 10_039,
    population: 6962,
    postalCode: '04603',
    at: ['12,48554', '50,977273'],
  },
]

/** The register without the records of some keys. */
export const without = (...keys: readonly string[]): FakeRecord[] => fakeRegister.filter((it) => !keys.includes(it.key))

const padded = (value: number | undefined): string => (value === undefined ? ''.padEnd(11) : String(value).padStart(11, '0'))

/** A record of 220 characters. */
export function gvLine(it: FakeRecord, asOf = '2025-11-30'): string {
  const key = it.key.slice(0, 5).padEnd(5) + it.key.slice(5).padEnd(3)
  const head = it.type + asOf.replaceAll('-', '') + key + (it.verband ?? '').padEnd(4) + it.name.padEnd(50)
  const numbers = padded(it.hectares) + padded(it.population) + padded(undefined)
  return `${head.padEnd(122)}${(it.marker ?? '').padEnd(2)}    ${numbers}    ${(it.postalCode ?? '').padEnd(5)}`.padEnd(220)
}

/** A GV100AD text file. */
export const gv100ad = (records: readonly FakeRecord[] = fakeRegister, asOf = '2025-11-30'): string =>
  records.map((it) => `${gvLine(it, asOf)}\n`).join('')

function recordRow({ type, key, marker, verband, name, hectares, population, postalCode, at }: FakeRecord): Cell[] {
  const parts = [key.slice(0, 2), key.slice(2, 3), key.slice(3, 5), verband, key.slice(5)]
  const area = hectares === undefined ? undefined : hectares / 100
  const cells = [type, marker, ...parts, name, area, population, null, null, null, postalCode, ...(at ?? [])]
  return cells.map((cell) => (cell === undefined || cell === '' ? null : cell))
}

/** The rows of the official sheet: title, merged header, records, blank row, footnotes. */
export function auszugRows(records: readonly FakeRecord[] = fakeRegister, asOf = '31.12.2024'): Cell[][] {
  return [
    [`Gemeinden in Deutschland nach Fläche, Bevölkerung und Postleitzahl am ${asOf} (4. Quartal)`],
    [],
    [
      'Satz-art',
      'Text-kenn-zeichen',
      'Amtlicher Regionalschlüssel (ARS)',
      null,
      null,
      null,
      null,
      'Gemeindename',
      'Fläche km2 1)',
      'Bevölkerung auf Grundlage des Zensus 20112)',
      null,
      null,
      null,
      'Postleit-zahl3)',
      'Geografische Mittelpunktkoordinaten',
    ],
    [
      null,
      null,
      'Land',
      'RB',
      'Kreis',
      'VB',
      'Gem',
      null,
      null,
      'insgesamt',
      'männlich',
      'weiblich',
      'je km2',
      null,
      'Längengrad',
      'Breitengrad',
    ],
    [null, null, `Gebietsstand am ${asOf} (4. Quartal)`, null, null, null, null, null, '31.12.2023 (Jahr)', 'am 31.12.2023 (Jahr)'],
    [],
    ...records.map(recordRow),
    [],
    ['Quelle: Gemeindeverzeichnis-Informationssytem GV-ISys'],
    ['1) Abweichungen bei den Flächenangaben sind durch Runden der Zahlen möglich.'],
  ]
}

/** An Auszug-GV workbook. */
export const auszugGv = (records: readonly FakeRecord[] = fakeRegister, asOf = '31.12.2024'): Buffer =>
  workbook({ Inhalt: [['Inhalt']], [`Onlineprodukt_Gemeinden${asOf.replaceAll('.', '')}`]: auszugRows(records, asOf) })
