import { Button, Modal } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { messageFor } from '../api/message-for.ts'
import { useShell } from '../app/app-context.tsx'
import { FieldErrors } from '../ui/field-errors.tsx'
import css from './applicant.module.css'
import { useApplicantWords } from './use-applicant-words.ts'

interface Props {
  readonly token: string
  readonly onRenewed: (token: string | undefined) => void
  readonly onClose: () => void
}

/** Asks before the present link is made worthless. */
export function RenewDialog({ token, onRenewed, onClose }: Props) {
  const { api } = useShell()
  const { m, words } = useApplicantWords()
  const [commandId] = useState(() => crypto.randomUUID())
  // No command of the screen: after it the present link answers nothing any more, so that nothing is asked again.
  const renew = useMutation(api.applicant.renewLink.mutationOptions({ onSuccess: ({ token: next }) => onRenewed(next) }))
  return (
    <Modal opened onClose={onClose} title={words.link.renewTitle} closeButtonProps={{ 'aria-label': words.close }} centered>
      <div className={css.dialog}>
        <FieldErrors problems={{}} labels={{}} message={renew.error ? messageFor(m, renew.error) : null} />
        <p>{words.link.renewText}</p>
        <div className={css.acts}>
          <Button loading={renew.isPending} onClick={() => renew.mutate({ commandId, token })}>
            {words.link.renewNow}
          </Button>
          <Button variant="default" onClick={onClose} data-autofocus>
            {words.close}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
