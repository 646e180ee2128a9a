import { Button, Modal } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { messageFor } from '../api/message-for.ts'
import { useShell } from '../app/app-context.tsx'
import dialog from '../ui/dialog.module.css'
import css from './form.module.css'
import { useApplyWords } from './use-apply-words.ts'
import type { Kept } from './use-kept-draft.ts'

/** Deletes a draft for good; the one thing here that asks first. */
export function DiscardDraft({ token, kept }: { readonly token: string; readonly kept: Kept }) {
  const { api } = useShell()
  const { messages: m, words } = useApplyWords()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  const discard = useMutation(
    api.applyForm.discard.mutationOptions({
      onSuccess: async () => {
        kept.forget()
        await navigate({ to: '/bewerben' })
      },
    }),
  )
  return (
    <>
      <button type="button" className={css.discard} onClick={() => setOpen(true)}>
        {words.link.discard}
      </button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={words.link.discardTitle}
        closeButtonProps={{ 'aria-label': m.app.close }}
        centered
      >
        <p>{words.link.discardText}</p>
        {discard.error && (
          <p role="alert" className="bad">
            {messageFor(m, discard.error)}
          </p>
        )}
        <div className={dialog.foot}>
          <Button color="red" loading={discard.isPending} onClick={() => discard.mutate({ token })}>
            {words.link.discardYes}
          </Button>
          <Button variant="default" onClick={() => setOpen(false)} data-autofocus>
            {words.link.discardNo}
          </Button>
        </div>
      </Modal>
    </>
  )
}
