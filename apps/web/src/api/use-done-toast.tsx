import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useShell } from '../app/app-context.tsx'
import css from './use-done-toast.module.css'
import { showDone, showError } from '../ui/toast.ts'
import { messageFor } from './message-for.ts'
import { noteOwnCommand } from './own-commands.ts'
import { isOffline } from './refusal.ts'

/** Shows that a command was done; with its id the toast can take it back. */
export function useDoneToast(): (message: string, undoes: string | null) => void {
  const { api, messages: m } = useShell()
  const queryClient = useQueryClient()
  const undo = useMutation(
    api.audit.undo.mutationOptions({
      onSuccess: () => showDone(m.app.toast.undone, m.app.toast.close),
      onError: (refused) => showError(messageFor(m, refused), m.app.toast.close),
      onSettled: () => queryClient.invalidateQueries(),
    }),
  )
  const offer = (message: string, undoes: string, commandId: string = crypto.randomUUID()) => {
    const id = `done-${undoes}`
    const takeBack = () => {
      noteOwnCommand(commandId)
      notifications.hide(id)
      undo.mutateAsync({ commandId, undoes }).catch((refused: unknown) => {
        // What did not reach the server can still be taken back once the network is there.
        if (isOffline(refused)) offer(message, undoes, commandId)
      })
    }
    notifications.show({
      id,
      color: 'green',
      role: 'status',
      closeButtonProps: { 'aria-label': m.app.toast.close },
      message: (
        <span className={css.line}>
          {message}
          <Button variant="subtle" size="compact-sm" onClick={takeBack}>
            {m.app.toast.undo}
          </Button>
        </span>
      ),
    })
  }
  return (message, undoes) => (undoes === null ? showDone(message, m.app.toast.close) : offer(message, undoes))
}
