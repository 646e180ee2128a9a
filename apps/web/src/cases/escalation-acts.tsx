import type { Escalation } from '@etappe/domain/cases/escalation'
import { Button } from '@mantine/core'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './escalation.module.css'

interface Props {
  readonly it: Escalation
  readonly onResolve: () => void
  readonly onEdit: () => void
}

/** What can be done with an escalation; a deleted one comes back by the toast. */
export function EscalationActs({ it, onResolve, onEdit }: Props) {
  const { api } = useApp()
  const words = useWords('escalations')
  const remove = useCommand(api.escalation.remove.mutationOptions(), { done: () => words.said.removed, undo: true })
  const look = { variant: 'default', size: 'compact-sm' } as const
  return (
    <span className={css.actions}>
      {it.resolvedOn === null && (
        <Button {...look} onClick={onResolve}>
          {words.resolve}
        </Button>
      )}
      <Button {...look} onClick={onEdit}>
        {words.edit}
      </Button>
      <Button {...look} loading={remove.isPending} onClick={() => void remove.run({ id: it.id, version: it.version })}>
        {words.remove}
      </Button>
    </span>
  )
}
