import { Button } from '@mantine/core'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { type ChangeSearch, noFilter } from './offer-search.ts'

interface Props {
  /** There are none at all; otherwise the filters leave none. */
  readonly isEmpty: boolean
  readonly canWrite: boolean
  readonly onAdd: () => void
  readonly onBring: () => void
  readonly change: ChangeSearch
}

/** What to do where the first offer would stand. */
export function NoOffers({ isEmpty, canWrite, onAdd, onBring, change }: Props) {
  const { empty, noMatch, addFirst, bring, filter } = useWords('offers')
  if (!isEmpty)
    return (
      <EmptyState
        action={
          <Button variant="default" onClick={() => change({ ...noFilter, state: 'all' })}>
            {filter.clear}
          </Button>
        }
      >
        {noMatch}
      </EmptyState>
    )
  const actions = (
    <span className="row">
      <Button onClick={onAdd}>{addFirst}</Button>
      <Button variant="default" onClick={onBring}>
        {bring.button}
      </Button>
    </span>
  )
  return <EmptyState action={canWrite && actions}>{empty}</EmptyState>
}
