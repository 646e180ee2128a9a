/** Stands in a history or a conflict for a value that is kept and that nobody is shown. */
export interface Withheld {
  readonly withheld: 'small-number'
}

/** A figure about so few that single children could be recognised (domain rule, small numbers). */
export const smallNumber: Withheld = { withheld: 'small-number' }

export const isWithheld = (value: unknown): value is Withheld =>
  typeof value === 'object' && value !== null && 'withheld' in value && value.withheld === smallNumber.withheld
