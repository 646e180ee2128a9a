import { type ReportSection, reportSections } from '@etappe/domain/baseline/situation-report'

export const situationViews = ['write', 'read', 'compare'] as const
export type SituationView = (typeof situationViews)[number]

/** What the address of the situation analysis says. */
export interface SituationSearch {
  /** Number of the version; the newest unless it says so. */
  readonly version?: number | undefined
  readonly section?: ReportSection | undefined
  readonly view?: Exclude<SituationView, 'write'> | undefined
  /** Number of the version it is compared with. */
  readonly with?: number | undefined
}

const number = (value: unknown): number | undefined => {
  const read = Number(value)
  return value !== undefined && Number.isInteger(read) && read > 0 ? read : undefined
}

/** Reads the address; what is unknown is left out. */
export function situationSearch(raw: Readonly<Record<string, unknown>>): SituationSearch {
  return {
    version: number(raw['version']),
    section: reportSections.find((it) => it === raw['section']),
    view: situationViews.filter((it) => it !== 'write').find((it) => it === raw['view']),
    with: number(raw['with']),
  }
}
