import { Button } from '@mantine/core'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'

/** The participants are there, but nobody works with anybody yet: the grid is the way to enter it. */
export function NoCooperation({ onGrid }: { readonly onGrid: () => void }) {
  const { empty } = useWords('network')
  return (
    <EmptyState
      action={
        <Button variant="default" onClick={onGrid}>
          {empty.noCooperationAction}
        </Button>
      }
    >
      {empty.noCooperation}
    </EmptyState>
  )
}
