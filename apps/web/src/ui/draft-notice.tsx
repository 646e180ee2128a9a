import { Button } from '@mantine/core'
import { useShell } from '../app/app-context.tsx'
import css from './draft-notice.module.css'

interface Props {
  readonly restoredAt: string | null
  readonly onDiscard: () => void
}

/** Says that a form begins with what was typed before, and offers to begin anew. */
export function DraftNotice({ restoredAt, onDiscard }: Props) {
  const { messages: m, formats } = useShell()
  if (restoredAt === null) return null
  return (
    <p className={css.notice} role="status">
      {m.app.draft.restored({ at: formats.instant(restoredAt) })}
      <Button variant="subtle" size="compact-sm" onClick={onDiscard}>
        {m.app.draft.discard}
      </Button>
    </p>
  )
}
