import { z } from 'zod'

/** The sixteen Länder by the first two digits of the municipality key (AGS). */
export const laender = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15', '16'] as const
export const land = z.enum(laender)
export type Land = z.infer<typeof land>

/** Names as the register writes them; they are proper names and the same in every language of the product. */
export const landName: Readonly<Record<Land, string>> = {
  '01': 'Schleswig-Holstein',
  '02': 'Hamburg',
  '03': 'Niedersachsen',
  '04': 'Bremen',
  '05': 'Nordrhein-Westfalen',
  '06': 'Hessen',
  '07': 'Rheinland-Pfalz',
  '08': 'Baden-Württemberg',
  '09': 'Bayern',
  '10': 'Saarland',
  '11': 'Berlin',
  '12': 'Brandenburg',
  '13': 'Mecklenburg-Vorpommern',
  '14': 'Sachsen',
  '15': 'Sachsen-Anhalt',
  '16': 'Thüringen',
}

/** The two letters of ISO 3166-2:DE, by which calendars know the Länder. */
export const landCodes: Readonly<Record<Land, string>> = {
  '01': 'SH',
  '02': 'HH',
  '03': 'NI',
  '04': 'HB',
  '05': 'NW',
  '06': 'HE',
  '07': 'RP',
  '08': 'BW',
  '09': 'BY',
  '10': 'SL',
  '11': 'BE',
  '12': 'BB',
  '13': 'MV',
  '14': 'SN',
  '15': 'ST',
  '16': 'TH',
}

/** The Land a municipality key belongs to. */
export function landOf(key: string): Land {
  return land.parse(key.slice(0, 2))
}
