import { Button, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useShell } from '../app/app-context.tsx'
import { FieldErrors, fieldProps } from '../ui/field-errors.tsx'
import css from './applicant.module.css'
import { useApplicantWords } from './use-applicant-words.ts'

interface Props {
  readonly token: string
  readonly onClose: () => void
}

/** Asks before something that cannot be taken back. */
export function WithdrawDialog({ token, onClose }: Props) {
  const { api } = useShell()
  const { m, words } = useApplicantWords()
  const [reason, setReason] = useState('')
  const said = words.withdraw
  const withdraw = useCommand(api.applicant.withdraw.mutationOptions(), { done: () => said.done, report: 'inline', onDone: onClose })
  return (
    <Modal opened onClose={onClose} title={said.title} closeButtonProps={{ 'aria-label': words.close }} centered>
      <form
        className={css.dialog}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!withdraw.isPending) void withdraw.run({ token, reason })
        }}
      >
        <FieldErrors problems={withdraw.problems} labels={{ reason: said.reason }} message={withdraw.message} />
        <p>{said.warning}</p>
        <Textarea
          {...fieldProps(m, withdraw.problems, 'reason')}
          label={said.reason}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          dir="auto"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={css.acts}>
          <Button type="submit" color="red" loading={withdraw.isPending}>
            {said.confirm}
          </Button>
          <Button variant="default" onClick={onClose}>
            {said.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
