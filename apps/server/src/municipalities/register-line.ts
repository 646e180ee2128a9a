import type { Day } from '@etappe/domain/kernel/day'
import type { Refusal, RefusedLine, RegisterSource } from '@etappe/domain/municipalities/register'

/** One record of a register file, as both formats carry it: text fields trimmed, numbers read, nothing judged yet. */
export interface RegisterLine {
  /** Line of the text file, row of the spreadsheet; counted from 1. */
  readonly line: number
  /** Satzart: 10 Land, 20 Regierungsbezirk, 30 Region, 40 Kreis, 50 Gemeindeverband, 60 Gemeinde. */
  readonly recordType: string
  /** Textkennzeichen: what kind of territory it is. */
  readonly marker: string
  readonly land: string
  readonly district: string
  readonly kreis: string
  readonly municipality: string
  readonly name: string
  readonly postalCode: string
  readonly population: number | null
  readonly areaKm2: number | null
  readonly longitude: number | null
  readonly latitude: number | null
  /** What already the format says is wrong with it. */
  readonly problem: Refusal | null
}

/** A file taken apart into its records. */
export interface RegisterLines {
  readonly source: RegisterSource
  readonly asOf: Day
  readonly lines: readonly RegisterLine[]
  /** Lines that are no records at all. */
  readonly unreadable: readonly RefusedLine[]
}

/** The key with whatever digits the record type has: 2, 3, 5 or 8. */
export const keyOf = (it: RegisterLine): string => it.land + it.district + it.kreis + it.municipality

export const isKreis = (it: RegisterLine): boolean => it.recordType === '40'
export const isMunicipality = (it: RegisterLine): boolean => it.recordType === '60'
