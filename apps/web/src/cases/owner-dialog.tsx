import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { PersonSelect } from './person-select.tsx'

/** Says who in the office owns the case. */
export function OwnerDialog({ detail, onClose }: DialogProps) {
  const { api, messages: m } = useApp()
  const words = m.caseChange.owner
  const { id, version, officeCode } = detail.case
  const [ownerId, setOwnerId] = useState(detail.case.ownerId)
  const people = useQuery(api.people.owners.queryOptions({ officeCode }))
  const assign = useCommand(api.case.assignOwner.mutationOptions(), {
    report: 'inline',
    done: (it) =>
      it.ownerId === null ? words.doneNobody : words.done({ name: people.data?.find((person) => person.id === it.ownerId)?.name ?? '' }),
    undo: true,
  })
  const save = async () => {
    if (ownerId === detail.case.ownerId || (await assign.run({ id, version, ownerId }))) onClose()
  }
  return (
    <ChangeDialog
      title={words.title}
      save={words.save}
      labels={{ ownerId: words.field }}
      problems={assign.problems}
      command={assign}
      onSave={() => void save()}
      onClose={onClose}
    >
      <PersonSelect
        data-autofocus
        {...fieldProps(m, assign.problems, 'ownerId')}
        label={words.field}
        nobody={words.nobody}
        people={people}
        value={ownerId}
        onChange={setOwnerId}
      />
    </ChangeDialog>
  )
}
