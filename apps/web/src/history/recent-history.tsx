import type { CaseId } from '@etappe/domain/kernel/id'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { HistoryList } from './history-list.tsx'
import { useCaseHistory } from './use-case-history.ts'

interface Props {
  readonly caseId: CaseId
  /** The way to the whole history. */
  readonly action: ReactNode
}

const shown = 5

/** The newest changes of one case. */
export function RecentHistory({ caseId, action }: Props) {
  const { messages: m } = useApp()
  const h = useWords('history')
  const { entries, error, isLoading } = useCaseHistory(caseId)
  return (
    <Section title={m.casePage.recent.title} action={action}>
      {error !== null && <EmptyState>{h.failed}</EmptyState>}
      {error === null && !isLoading && entries.length === 0 && <EmptyState>{h.none}</EmptyState>}
      <HistoryList entries={entries.slice(0, shown)} />
    </Section>
  )
}
