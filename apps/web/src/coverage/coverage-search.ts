/** What the address of the coverage page says. */
export interface CoverageSearch {
  readonly view?: 'table' | undefined
}

/** Reads the address; what is unknown is left out. */
export const coverageSearch = (raw: Readonly<Record<string, unknown>>): CoverageSearch => (raw['view'] === 'table' ? { view: 'table' } : {})
