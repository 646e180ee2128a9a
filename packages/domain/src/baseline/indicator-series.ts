/** One year of a series; `null` where nothing is shown. */
export interface SeriesPoint {
  readonly year: number
  readonly value: number | null
}

/** What became of a figure between the first and the last year it is shown for. */
export interface SeriesChange {
  readonly from: number
  readonly to: number
  readonly difference: number
  /** In percent of the first value; `null` where that is zero. */
  readonly percent: number | null
}

/** The change since the first year; `null` with fewer than two years to compare. */
export function changeOf(series: readonly SeriesPoint[]): SeriesChange | null {
  const known = series.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }])).toSorted((a, b) => a.year - b.year)
  const [first] = known
  const last = known.at(-1)
  if (!first || !last || first.year === last.year) return null
  // Figures are kept as they were typed; a difference must not show more places than they have.
  const difference = Number((last.value - first.value).toPrecision(12))
  return {
    from: first.year,
    to: last.year,
    difference,
    percent: first.value === 0 ? null : Math.round((difference / Math.abs(first.value)) * 1000) / 10,
  }
}

/** Runs of years without a gap: a line is drawn through what is known, never across a year that is missing or not shown. */
export function runsOf(series: readonly SeriesPoint[]): { readonly year: number; readonly value: number }[][] {
  const runs: { year: number; value: number }[][] = []
  let before: number | null = null
  for (const { year, value } of series.toSorted((a, b) => a.year - b.year)) {
    if (value === null) {
      before = null
      continue
    }
    if (before === year - 1) runs.at(-1)?.push({ year, value })
    else runs.push([{ year, value }])
    before = year
  }
  return runs
}
