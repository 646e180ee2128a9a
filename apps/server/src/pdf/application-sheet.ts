import type { ContentColumn } from '@etappe/i18n/content'
import type { PageWords } from './make-pdf.ts'

type Fact = readonly [label: string, value: string]

/** An application on paper: what was sent, section by section. */
export interface ApplicationSheet {
  readonly page: PageWords
  readonly kicker: string
  readonly subtitle: string
  readonly facts: readonly Fact[]
  readonly sections: readonly {
    readonly title: string
    /** Written by people: blank lines part paragraphs. */
    readonly facts: readonly Fact[]
    readonly tables: readonly {
      readonly caption: string
      readonly columns: readonly ContentColumn[]
      readonly rows: readonly (readonly string[])[]
    }[]
    /** What to say where nothing stands; empty for nothing. */
    readonly note: string
  }[]
}
