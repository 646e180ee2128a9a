const pillars = ['Bildung', 'Gesundheit', 'Soziales'] as const
const levels = ['für alle', 'für Gruppen mit Bedarf', 'im Einzelfall'] as const
/** The ages the matrix tells apart: words, first and last month. */
export const bands = [
  ['Schwangerschaft', -9, -1],
  ['0 bis 1 Jahr', 0, 11],
  ['1 bis 3 Jahre', 12, 35],
  ['3 bis 6 Jahre', 36, 83],
] as const

export interface SampleOffer {
  readonly name: string
  readonly provider: string
  readonly pillar: (typeof pillars)[number]
  readonly level: (typeof levels)[number]
  readonly from: number
  readonly to: number
}

/** Sixty offers of one municipality, unevenly spread, so that some cells of the matrix stay empty. */
export const sixtyOffers: readonly SampleOffer[] = Array.from({ length: 60 }, (_, index) => {
  const [, from, to] = bands[(index * 5 + Math.floor(index / 9)) % 4] ?? bands[3]
  return {
    name: `Angebot ${index + 1} für Größer-werden & Mitmachen`,
    provider: `Träger ${(index % 6) + 1}`,
    pillar: pillars[index % 3] ?? 'Bildung',
    level: levels[index % 7 < 4 ? 0 : index % 7 < 6 ? 1 : 2] ?? 'für alle',
    from,
    to: index % 4 === 0 ? Math.min(83, to + 12) : to,
  }
})

/** The rows as they are copied out of a spreadsheet. */
export const asCopied = (offers: readonly SampleOffer[]): string =>
  [
    ['Angebot', 'Träger', 'Säulen', 'Ebene', 'Alter von (Monate)', 'Alter bis (Monate)'],
    ...offers.map((it) => [it.name, it.provider, it.pillar, it.level, String(it.from), String(it.to)]),
  ]
    .map((row) => row.join('\t'))
    .join('\n')

export interface ExpectedCell {
  readonly pillar: string
  readonly level: string
  readonly band: string
  readonly count: number
}

/** What the coverage matrix has to say of them, counted here once more and by hand. */
export const expectedCells = (offers: readonly SampleOffer[]): ExpectedCell[] =>
  pillars.flatMap((pillar) =>
    levels.flatMap((level) =>
      bands.map(([band, from, to]) => ({
        pillar,
        level,
        band,
        count: offers.filter((it) => it.pillar === pillar && it.level === level && it.from <= to && it.to >= from).length,
      })),
    ),
  )
