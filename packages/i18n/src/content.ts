/** What a cell holds: text, or a step on a scale that is drawn beside its word. */
export type ContentCell = string | { readonly text: string; readonly step: number; readonly of: number }

export interface ContentColumn {
  readonly title: string
  /** Figures stand at the end of their column. */
  readonly isFigure?: boolean
  /** Share of the width, compared with the others; 1 unless it says so. */
  readonly width?: number
}

/** How much stands in a cell of a matrix; said by number or word as well, never by its tone alone. */
export type MatrixTone = 'gap' | 'declared' | 'some' | 'more' | 'many'

export interface MatrixRow {
  readonly title: string
  readonly cells: readonly { readonly text: string; readonly tone: MatrixTone }[]
}

/** A piece of a written document, in words; screens and PDF files draw the same pieces. */
export type ContentPart =
  | { readonly kind: 'text'; readonly text: string }
  /** Written by people: blank lines part paragraphs, lines with a dash are a list. */
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly ContentColumn[]
      readonly rows: readonly (readonly ContentCell[])[]
    }
  | {
      readonly kind: 'matrix'
      readonly caption: string
      readonly rowTitles: readonly [group: string, row: string]
      readonly columns: readonly string[]
      readonly groups: readonly { readonly title: string; readonly note: string; readonly rows: readonly MatrixRow[] }[]
      readonly legend: readonly { readonly text: string; readonly tone: MatrixTone }[]
    }
