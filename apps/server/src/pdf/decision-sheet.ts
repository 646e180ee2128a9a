import type { PageWords } from './make-pdf.ts'

/** The one page for those who decide. */
export interface DecisionSheet {
  readonly page: PageWords
  /** Of the text, in points. */
  readonly size: number
  readonly kicker: string
  readonly subtitle: string
  readonly situation: { readonly title: string; readonly lines: readonly string[] }
  readonly goals: {
    readonly title: string
    readonly items: readonly { readonly name: string; readonly text: string; readonly figure: string }[]
    /** "und 37 weitere Ziele"; empty when all are there. */
    readonly more: string
  }
  readonly measures: {
    readonly title: string
    readonly columns: readonly string[]
    readonly rows: readonly (readonly string[])[]
    readonly more: string
    readonly none: string
  }
  readonly costs: {
    readonly title: string
    readonly total: string
    readonly rows: readonly (readonly [string, string])[]
    readonly note: string
  }
  readonly ask: { readonly title: string; readonly text: string }
}
