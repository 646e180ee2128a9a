import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import css from '../ui/directory.module.css'
import { EmptyState } from '../ui/empty-state.tsx'

interface Props {
  readonly error: unknown
  readonly retry: () => void
}

/** Where the first row would be: why there is none, and the one thing to do about it. Somebody always has an account. */
export function NoPeople({ error, retry }: Props) {
  const { messages: m } = useApp()
  const words = m.users.list
  if (error)
    return (
      <div className={css.empty} role="alert">
        <EmptyState
          action={
            <Button variant="default" onClick={retry}>
              {words.retry}
            </Button>
          }
        >
          <span className="strong">{words.failed}</span> {messageFor(m, error)}
        </EmptyState>
      </div>
    )
  return (
    <div className={css.empty}>
      <EmptyState
        action={
          <Button variant="default" renderRoot={(props) => <Link to="/verwaltung/personen" {...props} />}>
            {words.showAll}
          </Button>
        }
      >
        {words.nothing}
      </EmptyState>
    </div>
  )
}
