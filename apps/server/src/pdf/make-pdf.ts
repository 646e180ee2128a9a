import type { ContentPart } from '@etappe/i18n/content'
import type { Locale } from '@etappe/i18n'
import type { ApplicationSheet } from './application-sheet.ts'
import type { DecisionSheet } from './decision-sheet.ts'
import type { GateRecordSheet } from './gate-record-sheet.ts'
import type { LetterSheet } from './letter-sheet.ts'
import { pdfThread } from './pdf-thread.ts'
import type { Compiled } from './typst.ts'

/** What stands at the top and the bottom of every page. */
export interface PageWords {
  /** "KI-M-002 · Gemeinsam aufwachsen in Hollerstedt" */
  readonly running: string
  /** "Stand 24.11.2026" */
  readonly asOf: string
  /** "Seite # von #", cut at the numbers. */
  readonly pageOf: readonly [before: string, between: string, after: string]
}

/** A report of any length: a head, then sections with a heading and parts, then perhaps lines to sign on. */
export interface DocumentSheet {
  readonly page: PageWords
  readonly kicker: string
  readonly subtitle: string
  /** Label and value of what one wants to know first. */
  readonly head: readonly (readonly [label: string, value: string])[]
  /** A word over the whole document, such as "Entwurf"; empty for none. */
  readonly notice: string
  readonly sections: readonly { readonly title: string; readonly parts: readonly ContentPart[] }[]
}

/** The templates there are, `templates/<name>.typ`, and what each is filled with. */
export interface PdfTemplates {
  readonly application: ApplicationSheet
  readonly document: DocumentSheet
  readonly 'decision-page': DecisionSheet
  readonly 'gate-record': GateRecordSheet
  readonly letter: LetterSheet
}

interface Order<T extends keyof PdfTemplates> {
  readonly template: T
  readonly data: PdfTemplates[T]
  readonly locale: Locale
  readonly title: string
}

/** A tagged PDF (PDF/UA-1) in the product's look. Texts in `data` are printed as they are, whatever stands in them. */
export function makePdf<T extends keyof PdfTemplates>({ template, data, locale, title }: Order<T>): Promise<Compiled> {
  return pdfThread.compile({ template, data: { ...data, lang: locale, title } })
}
