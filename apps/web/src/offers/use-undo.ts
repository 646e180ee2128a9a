import { useMutation, useQueryClient } from '@tanstack/react-query'
import { messageFor } from '../api/message-for.ts'
import { noteOwnCommand } from '../api/own-commands.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { showDone, showError } from '../ui/toast.ts'
import type { CellSaver } from './use-cell-saver.ts'

/** Takes back the last cell that was changed on this visit; again and again. */
export function useUndo({ commands, drop }: CellSaver): () => void {
  const { api, messages: m } = useApp()
  const { grid } = useWords('offers')
  const queryClient = useQueryClient()
  const { mutate, isPending } = useMutation(
    api.audit.undo.mutationOptions({
      onSuccess: () => showDone(grid.undone, m.app.toast.close),
      onError: (error) => showError(messageFor(m, error), m.app.toast.close),
      onSettled: () => queryClient.invalidateQueries(),
    }),
  )
  return () => {
    const undoes = commands.at(-1)
    if (undoes === undefined || isPending) return
    const commandId = crypto.randomUUID()
    noteOwnCommand(commandId)
    drop(undoes)
    mutate({ commandId, undoes })
  }
}
