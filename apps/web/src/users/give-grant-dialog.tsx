import { grantId } from '@etappe/domain/kernel/id'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import type { Problems } from '../ui/field-errors.tsx'
import { GrantDialog } from './grant-dialog.tsx'
import { checkGrant, newGrant } from './grant-draft.ts'
import { GrantInputs } from './grant-inputs.tsx'
import type { Person } from './person.ts'

interface Props {
  readonly person: Person
  readonly onClose: () => void
}

/** Gives a person one more role. */
export function GiveGrantDialog({ person, onClose }: Props) {
  const { api, me, messages: m } = useApp()
  const [id] = useState(() => grantId.parse(crypto.randomUUID()))
  const [content, setContent] = useState(() => newGrant(me.today))
  const [found, setFound] = useState<Problems | null>(null)
  const command = useCommand(api.user.giveGrant.mutationOptions(), {
    done: () => m.users.done.given,
    undo: true,
    report: 'inline',
    onDone: onClose,
  })
  const problems = found ?? command.problems
  const save = () => {
    const { fields, problems: wrong } = checkGrant(content, 'fields.', person.grants)
    setFound(wrong)
    if (fields) void command.run({ id, userId: person.id, fields })
  }
  return (
    <GrantDialog
      title={m.users.detail.giveTitle({ name: person.name })}
      save={m.users.detail.give}
      problems={problems}
      command={command}
      message={found ? null : command.message}
      onSave={save}
      onClose={onClose}
    >
      <GrantInputs content={content} onChange={setContent} problems={problems} prefix="fields." except={person.id} />
    </GrantDialog>
  )
}
