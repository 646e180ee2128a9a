import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import type { ActDialogProps } from './act-dialog-props.ts'

const nothing = {}

/** Makes a new secret link; the old one finds nothing any more, so it asks first. */
export function RenewLinkDialog({ detail: { application, sendsMail }, onClose }: ActDialogProps) {
  const { api } = useApp()
  const words = useWords('intake').act.renewLink
  const renew = useCommand(api.application.renewLink.mutationOptions(), { report: 'inline', done: () => words.done })
  const save = async () => {
    if (await renew.run({ id: application.id })) onClose()
  }
  return (
    <ChangeDialog
      title={words.title}
      lead={sendsMail ? words.lead : words.leadNoMail}
      save={words.save}
      labels={nothing}
      problems={nothing}
      command={renew}
      onSave={() => void save()}
      onClose={onClose}
    >
      {null}
    </ChangeDialog>
  )
}
