import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './columns.module.css'
import type { InterviewSearch } from './interview-search.ts'
import { InterviewView } from './interview-view.tsx'
import type { OpenApplication } from './open-application.ts'

interface Props {
  readonly open: OpenApplication
  readonly mayWrite: boolean
  readonly onSearch: (next: InterviewSearch) => void
}

/** The talks to read, and what comes next. */
export function InterviewList({ open: { detail }, mayWrite, onSearch }: Props) {
  const { formats } = useApp()
  const words = useWords('admission').interview
  const { application, interviews, names } = detail
  return (
    <>
      {interviews.map((it) => (
        <InterviewView
          key={it.id}
          interview={it}
          heldByName={names[it.heldBy] ?? ''}
          action={
            mayWrite && (
              <Button
                variant="subtle"
                size="compact-sm"
                leftSection={<IconPencil size={16} aria-hidden />}
                aria-label={words.editOf({ day: formats.day(it.heldOn) })}
                onClick={() => onSearch({ talk: it.id })}
              >
                {words.edit}
              </Button>
            )
          }
        />
      ))}
      {mayWrite && (
        <div className={css.acts}>
          <Button renderRoot={(props) => <Link to="/bewerbungen/$number/bewertung" params={{ number: application.number }} {...props} />}>
            {words.toRating}
          </Button>
          <Button variant="default" onClick={() => onSearch({ talk: 'new' })}>
            {words.another}
          </Button>
        </div>
      )}
    </>
  )
}
