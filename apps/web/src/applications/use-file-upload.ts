import type { Application } from '@etappe/domain/applications/application'
import { largestApplicationFile } from '@etappe/domain/applications/application-file'
import { applicationFileId } from '@etappe/domain/kernel/id'
import type { ErrorCode } from '@etappe/domain/kernel/errors'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { noteOwnCommand } from '../api/own-commands.ts'
import { sendFile } from '../api/send-file.ts'
import { useDoneToast } from '../api/use-done-toast.tsx'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { applicationFile } from './application-address.ts'

/** The server refused the file; the code has words. */
class UploadRefused extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode) {
    super(code)
    this.code = code
  }
}

const namesOf = () => ({ id: applicationFileId.parse(crypto.randomUUID()), commandId: crypto.randomUUID() as string })

async function send(number: Application['number'], file: File, names: ReturnType<typeof namesOf>): Promise<void> {
  const address = `${applicationFile(number, 'files')}?${new URLSearchParams(names).toString()}`
  const end = await sendFile({ address, file, signal: new AbortController().signal, onProgress: () => undefined })
  if ('answer' in end) return
  if (end.refused === 'lost') throw new Error('lost')
  throw new UploadRefused(end.refused)
}

/** Adding what came by other means to an application: one file at a time, and why it did not work. */
export function useFileUpload({ number }: Pick<Application, 'number'>) {
  const { messages: m } = useApp()
  const { files: words } = useWords('intake').page
  const queryClient = useQueryClient()
  const showDone = useDoneToast()
  // A second attempt with the same file is the same intended write.
  const intended = useRef<{ file: File; names: ReturnType<typeof namesOf> } | null>(null)
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > largestApplicationFile) throw new UploadRefused('too-large')
      if (intended.current?.file !== file) intended.current = { file, names: namesOf() }
      const { names } = intended.current
      noteOwnCommand(names.commandId)
      await send(number, file, names)
      return { name: file.name, commandId: names.commandId }
    },
    onSuccess: ({ name, commandId }) => {
      intended.current = null
      showDone(words.added({ name }), commandId)
    },
    onSettled: () => void queryClient.invalidateQueries(),
  })
  const message = error instanceof UploadRefused ? m.errors.code[error.code] : error === null ? null : words.failed
  return { add: mutate, isPending, message }
}
