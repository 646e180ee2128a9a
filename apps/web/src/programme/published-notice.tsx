import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../ui/empty-state.tsx'
import css from './programme-page.module.css'
import { useProgrammeWords } from './use-programme-words.ts'

/** Stands where a version would be edited that is in force and stays as it is. */
export function PublishedNotice({ number }: { readonly number: number }) {
  const { m, words } = useProgrammeWords()
  return (
    <div className={css.page}>
      <EmptyState
        action={
          <Button variant="default" component={Link} to="/verwaltung/programm">
            {words.page.back}
          </Button>
        }
      >
        {words.version({ number })}: {m.errors.code['programme-published']}
      </EmptyState>
    </div>
  )
}
