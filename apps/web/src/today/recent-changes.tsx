import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { ListLink } from './list-link.tsx'
import type { TodayPage } from './today-data.ts'

interface Props {
  readonly page: Pick<TodayPage, 'changes' | 'filters'>
  readonly renderChanges: (entries: TodayPage['changes']) => ReactNode
}

/** What happened last in the cases of the page. */
export function RecentChanges({ page, renderChanges }: Props) {
  const { messages: m } = useApp()
  const words = m.today.changes
  return (
    <Section title={words.title}>
      {page.changes.length === 0 ? (
        <EmptyState action={<ListLink filters={page.filters}>{words.toCases}</ListLink>}>{words.none}</EmptyState>
      ) : (
        renderChanges(page.changes)
      )}
    </Section>
  )
}
