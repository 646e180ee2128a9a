import { can } from '@etappe/domain/access/policy'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import type { TodayPage } from './today-data.ts'

/** What stands in place of all lists while there is no case to speak of. */
export function NoCases({ page }: { page: Pick<TodayPage, 'reach' | 'reaches'> }) {
  const { me, messages: m } = useApp()
  const words = m.today.empty
  const mayCreate = can(me.actor, 'case.create').ok
  const isOwnOfMany = page.reach === 'mine' && page.reaches.length > 1
  return (
    <EmptyState
      action={
        mayCreate && !isOwnOfMany ? (
          <Button component={Link} to="/faelle/neu">
            {words.create}
          </Button>
        ) : (
          <Button variant="default" component={Link} to="/faelle">
            {words.cases}
          </Button>
        )
      }
    >
      {isOwnOfMany ? words.mine : mayCreate ? words.office : words.assigned}
    </EmptyState>
  )
}
