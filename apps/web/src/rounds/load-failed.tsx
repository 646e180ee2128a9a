import { Button } from '@mantine/core'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'

interface Props {
  /** What could not be read. */
  readonly what: string
  readonly error: unknown
  readonly onRetry: () => void
}

/** Stands where the content would be, with the reason and the way to try again. */
export function LoadFailed({ what, error, onRetry }: Props) {
  const { messages: m } = useApp()
  const { retry } = useWords('rounds')
  return (
    <div role="alert">
      <EmptyState
        action={
          <Button variant="default" onClick={onRetry}>
            {retry}
          </Button>
        }
      >
        <span className="strong">{what}</span> {messageFor(m, error)}
      </EmptyState>
    </div>
  )
}
