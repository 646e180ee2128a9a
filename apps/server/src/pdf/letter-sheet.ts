import type { PageWords } from './make-pdf.ts'

/** A letter as it is folded into an envelope with a window. The subject is its title. */
export interface LetterSheet {
  readonly page: PageWords
  readonly sender: { readonly name: string; readonly lines: readonly string[] }
  readonly recipient: readonly string[]
  readonly date: string
  /** Blank lines part paragraphs; lines that begin with a dash or a number are a list. */
  readonly body: string
}
