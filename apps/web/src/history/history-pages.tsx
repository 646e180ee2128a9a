import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './case-history.module.css'
import { HistoryEntries, type HistoryEntriesProps } from './history-entries.tsx'

/** A history as a section of a page. */
export function HistoryPages(props: HistoryEntriesProps) {
  const h = useWords('history')
  return (
    <Section title={h.heading} className={css.history}>
      <HistoryEntries {...props} />
    </Section>
  )
}
