import type { ForecastRow } from '@etappe/domain/reports/forecast'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { ForecastTable } from './forecast-table.tsx'

/** The gates that come, then those that are overdue. */
export function ForecastGroups({ rows }: { readonly rows: readonly ForecastRow[] }) {
  const words = useWords('forecast')
  const overdue = rows.filter((it) => it.band === 'overdue')
  const due = rows.filter((it) => it.band !== 'overdue')
  return (
    <>
      {rows.length === 0 && <EmptyState>{words.noneFiltered}</EmptyState>}
      {due.length > 0 && (
        <Section title={words.group.due} count={due.length}>
          <ForecastTable rows={due} caption={words.caption.due} hasChance />
        </Section>
      )}
      {overdue.length > 0 && (
        <Section title={words.group.overdue} count={overdue.length}>
          <ForecastTable rows={overdue} caption={words.caption.overdue} hasChance={false} />
        </Section>
      )}
    </>
  )
}
