import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from '../ui/directory.module.css'
import { EmptyState } from '../ui/empty-state.tsx'
import { type DirectorySearch, filtersOf } from './directory-search.ts'

interface Props {
  readonly search: DirectorySearch
  readonly error: unknown
  readonly retry: () => void
  /** Adds the first one; `null` for who may not. */
  readonly onAdd: (() => void) | null
}

/** Where the first row would be: why there is none, and the one thing to do about it. */
export function NoOrganisations({ search, error, retry, onAdd }: Props) {
  const { messages: m } = useApp()
  const words = useWords('organisations')
  if (error)
    return (
      <div className={css.empty} role="alert">
        <EmptyState
          action={
            <Button variant="default" onClick={retry}>
              {words.list.retry}
            </Button>
          }
        >
          <span className="strong">{words.list.failed}</span> {messageFor(m, error)}
        </EmptyState>
      </div>
    )
  const isFiltered = Object.keys(filtersOf(search)).length > 0
  const action = isFiltered ? (
    <Button variant="default" renderRoot={(props) => <Link to="/organisationen" {...props} />}>
      {words.search.reset}
    </Button>
  ) : (
    onAdd && (
      <Button variant="default" onClick={onAdd}>
        {words.create}
      </Button>
    )
  )
  return (
    <div className={css.empty}>
      <EmptyState action={action}>{isFiltered ? words.list.nothing : words.list.none}</EmptyState>
    </div>
  )
}
