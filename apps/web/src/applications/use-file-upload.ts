import type { Application } from '@etappe/domain/applications/application'
import { largestApplicationFile } from '@etappe/domain/applications/application-file'
import { applicationFileId } from '@etappe/domain/kernel/id'
import { errorCodes, type ErrorCode } from '@etappe/domain/kernel/errors'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { z } from 'zod'
import { noteOwnCommand } from '../api/own-commands.ts'
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

const refusal = z.object({ code: z.enum(errorCodes) })
const namesOf = () => ({ id: applicationFileId.parse(crypto.randomUUID()), commandId: crypto.randomUUID() as string })

async function send(number: Application['number'], file: File, names: ReturnType<typeof namesOf>): Promise<void> {
  const body = new FormData()
  body.append('file', file)
  const answer = await fetch(`${applicationFile(number, 'files')}?${new URLSearchParams(names).toString()}`, { method: 'POST', body })
  if (answer.ok) return
  const read = refusal.safeParse(await answer.json().catch(() => null))
  if (!read.success) throw new Error(`status ${answer.status}`)
  throw new UploadRefused(read.data.code)
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
