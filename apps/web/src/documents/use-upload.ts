import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { largestDocument } from '@etappe/domain/documents/document'
import { documentId } from '@etappe/domain/kernel/id'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { noteOwnCommand } from '../api/own-commands.ts'
import { useDoneToast } from '../api/use-done-toast.tsx'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { uploadDocument, UploadRefused } from './upload-document.ts'

const namesOf = () => ({ id: documentId.parse(crypto.randomUUID()), commandId: crypto.randomUUID() as string })

/** Adding documents: one file at a time, with what is going on and why it did not work. */
export function useUpload({ case: { number } }: CaseDetail) {
  const { messages: m } = useApp()
  const words = useWords('plan').document
  const queryClient = useQueryClient()
  const showDone = useDoneToast()
  // A second attempt with the same file is the same intended write.
  const intended = useRef<{ file: File; id: ReturnType<typeof namesOf> } | null>(null)
  const { mutate, isPending, error, variables } = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > largestDocument) throw new UploadRefused('too-large')
      if (intended.current?.file !== file) intended.current = { file, id: namesOf() }
      const { id, commandId } = intended.current.id
      noteOwnCommand(commandId)
      return { made: await uploadDocument({ number, id, commandId, file }), commandId }
    },
    onSuccess: ({ made, commandId }) => {
      intended.current = null
      showDone(words.added({ name: made.name }), commandId)
    },
    onSettled: () => void queryClient.invalidateQueries(),
  })
  const why = error instanceof UploadRefused ? m.errors.code[error.code] : error === null ? null : words.failed
  return { add: mutate, isPending, name: variables?.name ?? '', message: why }
}
