import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'

/** Before anybody takes part: how a network begins. */
export function NetworkEmpty({ number }: { readonly number: string }) {
  const { empty } = useWords('network')
  return (
    <EmptyState
      action={
        <Button renderRoot={(props) => <Link to="/faelle/$number/akteure" params={{ number }} {...props} />} variant="default">
          {empty.noneAction}
        </Button>
      }
    >
      {empty.none}
    </EmptyState>
  )
}
