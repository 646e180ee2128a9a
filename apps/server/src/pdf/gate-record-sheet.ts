import type { PageWords } from './make-pdf.ts'

type Fact = readonly [label: string, value: string]
type Part = { readonly title: string; readonly items: readonly string[] }

/** The record of a passed gate on paper. */
export interface GateRecordSheet {
  readonly page: PageWords
  /** Of the text, in points. */
  readonly size: number
  readonly kicker: string
  readonly subtitle: string
  readonly facts: readonly Fact[]
  readonly criteria: {
    readonly title: string
    readonly count: string
    readonly columns: readonly string[]
    /** Name, weight, state, what shows it; `isMet` sets the others off. */
    readonly rows: readonly { readonly cells: readonly string[]; readonly isMet: boolean }[]
    readonly none: string
  }
  readonly waivers: Part
  readonly conditions: Part
  /** Who said what; empty when nobody did. */
  readonly comments: { readonly title: string; readonly rows: readonly Fact[] }
  readonly signatures: { readonly title: string; readonly rows: readonly Fact[]; readonly note: string }
}
