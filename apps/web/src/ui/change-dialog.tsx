import { Button, Modal } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { FieldErrors, type Problems } from './field-errors.tsx'
import { noteUnsaved } from './unsaved.ts'
import { useSaveKey } from './use-save-key.ts'
import css from './change-dialog.module.css'

interface Props {
  readonly title: string
  readonly lead?: string
  readonly save: string
  /** What the fields are called, by path, for the summary of what has to be corrected. */
  readonly labels: Readonly<Record<string, string>>
  readonly problems: Problems
  readonly command: { readonly isPending: boolean; readonly message: string | null }
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The frame of a dialog that changes something: fields, what is wrong with them, one button that says what it does. */
export function ChangeDialog({ title, lead, save, labels, problems, command, onSave, onClose, children }: Props) {
  const { messages: m } = useApp()
  const [isTyped, setTyped] = useState(false)
  // A session that ends asks for the password over the dialog, and closing the window asks first: most of these keep no draft.
  useEffect(() => (isTyped ? noteUnsaved() : undefined), [isTyped])
  const submit = () => {
    if (!command.isPending) onSave()
  }
  useSaveKey(submit)
  return (
    <Modal opened onClose={onClose} title={title} size={520} centered closeButtonProps={{ 'aria-label': m.caseChange.close }}>
      <form
        className={css.form}
        noValidate
        onInput={() => setTyped(true)}
        onSubmit={(event) => {
          event.preventDefault()
          // A dialog may have been opened out of another form, which this is not the saving of.
          event.stopPropagation()
          submit()
        }}
      >
        {lead !== undefined && <p className={css.lead}>{lead}</p>}
        <FieldErrors problems={problems} labels={labels} message={command.message} />
        {children}
        <div className={css.foot}>
          <Button type="submit" loading={command.isPending}>
            {save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {m.caseChange.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
