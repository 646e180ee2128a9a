import { Button, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { FieldErrors, type Problems } from '../ui/field-errors.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import css from './person-roles.module.css'

interface Props {
  readonly title: string
  readonly save: string
  readonly problems: Problems
  readonly command: { readonly isPending: boolean }
  readonly message: string | null
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The frame of the dialogs about one role. */
export function GrantDialog({ title, save, problems, command, message, onSave, onClose, children }: Props) {
  const { messages: m } = useApp()
  const labels = Object.fromEntries(Object.entries(m.users.field).map(([key, label]) => [`fields.${key}`, label]))
  const submit = () => {
    if (!command.isPending) onSave()
  }
  useSaveKey(submit)
  return (
    <Modal opened onClose={onClose} title={title} size={520} centered closeButtonProps={{ 'aria-label': m.users.detail.cancel }}>
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <FieldErrors problems={problems} labels={labels} message={message} />
        {children}
        <div className={css.foot}>
          <Button type="submit" loading={command.isPending}>
            {save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {m.users.detail.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
