import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'

interface Props {
  /** What is about to change, as people call it. */
  readonly subject: string
  readonly onSay: (reason: string) => void
  readonly onCancel: () => void
}

/** As many characters as the domain's reason holds. */
const longest = 2000
const idle = { isPending: false, message: null }

/** Asks why an agreed plan is left, before the change is sent. */
export function ReasonDialog({ subject, onSay, onCancel }: Props) {
  const { messages: m } = useApp()
  const words = useWords('plan').reason
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<Problems>({})
  const say = () => {
    if (reason.trim() === '') return setProblems({ reason: 'required' })
    onSay(reason)
  }
  return (
    <ChangeDialog
      title={words.title}
      lead={words.lead}
      save={words.save}
      labels={{ reason: words.label }}
      problems={problems}
      command={idle}
      onSave={say}
      onClose={onCancel}
    >
      <p className="strong">
        <bdi>{subject}</bdi>
      </p>
      <Textarea
        {...fieldProps(m, problems, 'reason')}
        label={words.label}
        required
        data-autofocus
        autosize
        minRows={2}
        maxRows={8}
        maxLength={longest}
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ChangeDialog>
  )
}
