import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { line } from '../kernel/text.ts'
import { land } from '../offices/land.ts'

/** Official key (AGS) as text with its leading zero: 8 digits for a municipality, 5 for a Kreis or Regionalverband. */
export const municipalityKey = z
  .string()
  .regex(/^(\d{5}|\d{8})$/, { error: 'municipality-unknown' })
  .brand<'MunicipalityKey'>()
export type MunicipalityKey = z.infer<typeof municipalityKey>

/** Textkennzeichen of the register, as far as the product tells them apart. */
export const municipalityKinds = ['kreis', 'kreisfrei', 'city', 'market', 'municipality', 'unincorporated'] as const
export type MunicipalityKind = (typeof municipalityKinds)[number]

export const municipalityRecord = z.object({
  key: municipalityKey,
  /** Full name with title: `Garding, Kirchspiel`. */
  name: line(120),
  kind: z.enum(municipalityKinds),
  land,
  /** Key and name of the Kreis; a kreisfreie Stadt is its own. Areas outside every Kreis have a key like `07000` and no name. */
  kreisKey: z.string(),
  kreisName: z.string(),
  population: z.int().nullable(),
  areaKm2: z.number().nullable(),
  postalCode: z.string().nullable(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  /** The as-of date (Gebietsstand) of the file this row was last seen in. */
  asOf: day,
  /** Set when a later file no longer has the key: the as-of date of that file. The row stays. */
  vanishedOn: day.nullable(),
})
export type Municipality = z.infer<typeof municipalityRecord>

/** What a picker shows: enough to tell 396 names apart that occur more than once. */
export const municipalityChoice = municipalityRecord.pick({
  key: true,
  name: true,
  kind: true,
  land: true,
  kreisName: true,
  population: true,
  postalCode: true,
  vanishedOn: true,
})
export type MunicipalityChoice = z.infer<typeof municipalityChoice>

/** Name without its title: `Garding, Kirchspiel` → `Garding`. */
export const shortName = (name: string): string => name.split(',')[0]?.trim() ?? name

/** Folds case, umlauts and accents away so that `Mue`, `Mü` and `Mu` all find `München`. */
export function foldGerman(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The folded forms a name is found by: umlauts dropped, and umlauts written out (`muenchen`). */
export function searchForms(name: string): string[] {
  const written = name.normalize('NFC').toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')
  return [...new Set([foldGerman(name), foldGerman(written)])]
}
