import type { CaseDocument } from '@etappe/domain/documents/document'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { fieldProps } from '../ui/field-errors.tsx'

interface Props {
  readonly document: CaseDocument
  readonly onClose: () => void
}

/** Gives a document another name; its ending follows from what it is. */
export function RenameDialog({ document, onClose }: Props) {
  const { api, messages: m } = useApp()
  const words = useWords('plan')
  const [name, setName] = useState(document.name)
  const rename = useCommand(api.document.rename.mutationOptions(), {
    done: () => words.document.renamed,
    undo: true,
    report: 'inline',
    onDone: onClose,
  })
  const label = words.field.document.name
  return (
    <ChangeDialog
      title={words.document.rename}
      save={words.document.save}
      labels={{ 'fields.name': label }}
      problems={rename.problems}
      command={rename}
      onSave={() => void rename.run({ id: document.id, version: document.version, fields: { name } })}
      onClose={onClose}
    >
      <TextInput
        {...fieldProps(m, rename.problems, 'fields.name')}
        label={label}
        required
        data-autofocus
        dir="auto"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </ChangeDialog>
  )
}
