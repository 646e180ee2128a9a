import type { Day } from '@etappe/domain/kernel/day'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import type { Problems } from '../ui/field-errors.tsx'
import { GrantDialog } from './grant-dialog.tsx'
import { checkGrant, type GrantContent } from './grant-draft.ts'
import { GrantInputs } from './grant-inputs.tsx'
import type { Person, PersonGrant } from './person.ts'
import { useGrantName } from './use-grant-words.ts'

interface Props {
  readonly person: Person
  /** As it stands now. */
  readonly grant: PersonGrant
  readonly onClose: () => void
}

type Days = Pick<PersonGrant, 'validFrom' | 'validTo'>

/** Changes from when to when a role holds. Another role or office is another grant. */
export function ChangeGrantDialog({ person, grant, onClose }: Props) {
  const { api, messages: m, formats } = useApp()
  const [base] = useState(grant)
  const [content, setContent] = useState<GrantContent>(grant)
  const [found, setFound] = useState<Problems | null>(null)
  const name = useGrantName()(grant)
  const command = useCommand(api.user.changeGrant.mutationOptions(), {
    done: () => m.users.done.changed,
    undo: true,
    report: 'inline',
    onDone: onClose,
  })
  const problems = found ?? command.problems
  const send = (version: number, days: Partial<Days>) => void command.run({ id: grant.id, version, fields: days })
  const save = () => {
    const others = person.grants.filter((it) => it.id !== grant.id)
    const { fields, problems: wrong } = checkGrant(content, 'fields.', others)
    setFound(wrong)
    if (!fields) return
    const changed = {
      ...(fields.validFrom === base.validFrom ? {} : { validFrom: fields.validFrom }),
      ...(fields.validTo === base.validTo ? {} : { validTo: fields.validTo }),
    }
    if (Object.keys(changed).length === 0) return onClose()
    send(base.version, changed)
  }
  if (command.conflicts.length > 0) {
    const labels: Readonly<Record<string, string>> = m.users.field
    const words = {
      label: (field: string) => labels[field] ?? field,
      isText: () => false,
      show: (_: string, value: unknown) => (value === null ? '' : formats.day(value as Day)),
    }
    return (
      <ConflictDialog
        conflicts={labelConflicts(command.conflicts, words)}
        onResolve={(values) => send(grant.version, values)}
        onLater={command.reset}
        isPending={command.isPending}
      />
    )
  }
  return (
    <GrantDialog
      title={m.users.detail.changeTitle({ role: name })}
      save={m.users.detail.save}
      problems={problems}
      command={command}
      message={found ? null : command.message}
      onSave={save}
      onClose={onClose}
    >
      <GrantInputs content={content} onChange={setContent} problems={problems} prefix="fields." except={person.id} isFixed />
    </GrantDialog>
  )
}
