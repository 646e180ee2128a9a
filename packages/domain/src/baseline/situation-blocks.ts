import { type ReportBlock, type ReportSection, reportSections } from './situation-report.ts'

/** The text people wrote for a section; empty when nobody wrote any. */
export const textOfSection = (blocks: readonly ReportBlock[], section: ReportSection): string =>
  blocks.find((it) => it.section === section)?.text ?? ''

/** The blocks with one text exchanged, in the order of the report; an empty text takes no block. */
export function withText(blocks: readonly ReportBlock[], section: ReportSection, text: string): ReportBlock[] {
  return reportSections.flatMap((it) => {
    const now = it === section ? text : textOfSection(blocks, it)
    return now.trim() === '' ? [] : [{ section: it, text: now }]
  })
}

/** The sections whose texts differ between two versions. */
export const changedSections = (before: readonly ReportBlock[], after: readonly ReportBlock[]): ReportSection[] =>
  reportSections.filter((it) => textOfSection(before, it) !== textOfSection(after, it))
