import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { ListLink } from './list-link.tsx'
import { MilestoneLines } from './milestone-lines.tsx'
import { ShownOf } from './shown-of.tsx'
import type { TodayPage } from './today-data.ts'
import { useTick } from './use-tick.ts'

interface Props {
  readonly page: TodayPage
  readonly list: TodayPage['milestones']
  readonly words: { readonly title: string; readonly none: string; readonly toCases: string }
  /** The link beside the heading while there is something. */
  readonly action: ReactNode
}

/** Open milestones under a heading that counts them as what they are. */
export function MilestoneSection({ page, list, words, action }: Props) {
  const { messages: m } = useApp()
  const { list: group, register, tick } = useTick(list.rows, page.day)
  const isEmpty = list.count === 0
  return (
    <Section title={words.title} {...(isEmpty ? {} : { count: m.today.milestones({ count: list.count }), action })}>
      <div ref={group} tabIndex={-1} role="group" aria-label={words.title}>
        {isEmpty ? (
          <EmptyState
            action={
              <ListLink filters={page.filters} sort="nextMilestone">
                {words.toCases}
              </ListLink>
            }
          >
            {words.none}
          </EmptyState>
        ) : (
          <MilestoneLines page={page} rows={list.rows} register={register} tick={tick} />
        )}
      </div>
      <ShownOf shown={list.rows.length} count={list.count} />
    </Section>
  )
}
