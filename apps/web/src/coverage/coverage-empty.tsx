import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { useCoverageActions } from './coverage-actions.ts'

/** Before the first offer is recorded the matrix says nothing yet. */
export function CoverageEmpty() {
  const { number, verdict } = useCoverageActions()
  const words = useWords('coverage')
  return (
    <EmptyState
      action={
        verdict.ok && (
          <Button renderRoot={(props) => <Link {...props} to="/faelle/$number/ausgangslage/angebote" params={{ number }} />}>
            {words.emptyAction}
          </Button>
        )
      }
    >
      {words.empty}
    </EmptyState>
  )
}
