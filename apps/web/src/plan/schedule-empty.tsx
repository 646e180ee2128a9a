import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useHasRoute } from '../app/use-rooms.ts'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import css from './schedule-page.module.css'

const goals = '/faelle/$number/plan'

/** There is nothing to draw yet; the way leads to where measures are written. */
export function ScheduleEmpty({ number }: { readonly number: string }) {
  const words = useWords('schedule')
  const hasRoute = useHasRoute()
  return (
    <div className={css.page}>
      <h2>{words.heading}</h2>
      <EmptyState
        action={
          hasRoute(`${goals}/`) || hasRoute(goals) ? (
            <Button renderRoot={(props) => <Link to={goals} params={{ number }} {...props} />}>{words.emptyAction}</Button>
          ) : undefined
        }
      >
        {words.empty}
      </EmptyState>
    </div>
  )
}
