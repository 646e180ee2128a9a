import { Button } from '@mantine/core'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'

/** Nothing is left of what a figure counted. */
export function ScheduleNone({ onAll }: { readonly onAll: () => void }) {
  const words = useWords('schedule')
  return (
    <EmptyState
      action={
        <Button variant="default" onClick={onAll}>
          {words.showAll}
        </Button>
      }
    >
      {words.noneMatch}
    </EmptyState>
  )
}
