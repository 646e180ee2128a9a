import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import type { ActDialogProps } from './act-dialog-props.ts'

/** Says who in the office works on an application. */
export function OwnerDialog({ detail: { application }, onClose }: ActDialogProps) {
  const { api, messages: m } = useApp()
  const words = useWords('intake').act.owner
  const { id, number, officeCode } = application
  const [ownerId, setOwnerId] = useState(application.ownerId)
  const { data: people, error } = useQuery(api.people.owners.queryOptions({ officeCode }))
  const assign = useCommand(api.application.assignOwner.mutationOptions(), {
    report: 'inline',
    undo: true,
    done: (it) =>
      it.ownerId === null
        ? words.doneNobody({ number })
        : words.done({ number, name: people?.find((person) => person.id === it.ownerId)?.name ?? '' }),
  })
  const save = async () => {
    if (ownerId === application.ownerId || (await assign.run({ id, ownerId }))) onClose()
  }
  const field = fieldProps(m, assign.problems, 'ownerId')
  return (
    <ChangeDialog
      title={words.title({ number })}
      save={words.save}
      labels={{ ownerId: words.field }}
      problems={assign.problems}
      command={assign}
      onSave={() => void save()}
      onClose={onClose}
    >
      <NativeSelect
        {...field}
        data-autofocus
        label={words.field}
        error={field.error ?? (error ? words.failed : null)}
        disabled={people === undefined}
        value={ownerId ?? ''}
        onChange={(event) => setOwnerId(people?.find((it) => it.id === event.currentTarget.value)?.id ?? null)}
        data={[{ value: '', label: words.nobody }, ...(people ?? []).map((it) => ({ value: it.id, label: it.name }))]}
      />
    </ChangeDialog>
  )
}
