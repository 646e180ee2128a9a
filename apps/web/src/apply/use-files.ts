import type { FileHead } from '@etappe/domain/applications/application-file'
import { applicationFileId } from '@etappe/domain/kernel/id'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { messageFor } from '../api/message-for.ts'
import { showError } from '../ui/toast.ts'
import { refuseFile } from './file-rules.ts'
import { uploadFile } from './upload-file.ts'
import { useApplyWords } from './use-apply-words.ts'
import { useFileWords } from './use-file-words.ts'
import { useShell } from '../app/app-context.tsx'

/** A file on its way, or one that did not arrive. */
export interface Sending {
  readonly id: string
  readonly file: File
  readonly percent: number
  /** Why it did not arrive, in words; `null` while it is on its way. */
  readonly message: string | null
  /** Sending it again may help. */
  readonly canRetry: boolean
}

/** Files of a draft: sent one after the other, each with how far it is and why it did not work. */
export function useFiles(token: string, start: readonly FileHead[]) {
  const { api } = useShell()
  const { messages: m, words } = useApplyWords()
  const told = useFileWords()
  const [files, setFiles] = useState(start)
  const [sending, setSending] = useState<readonly Sending[]>([])
  const [said, setSaid] = useState('')
  const stops = useRef(new Map<string, AbortController>())
  const queue = useRef<Promise<void>>(Promise.resolve())
  const kept = useRef(start)
  const keep = (next: readonly FileHead[]) => {
    kept.current = next
    setFiles(next)
  }
  const update = (id: string, patch: Partial<Sending>) => setSending((all) => all.map((it) => (it.id === id ? { ...it, ...patch } : it)))
  const drop = (id: string) => {
    stops.current.delete(id)
    setSending((all) => all.filter((it) => it.id !== id))
  }

  const send = async ({ id, file }: Sending, stop: AbortController) => {
    if (stop.signal.aborted) return
    const onProgress = (percent: number) => update(id, { percent })
    const end = await uploadFile({ token, id, file, signal: stop.signal, onProgress })
    if (stop.signal.aborted) return
    if (typeof end === 'string') return update(id, { message: told.ended(end), canRetry: end === 'lost' || end === 'too-many-requests' })
    drop(id)
    keep([...kept.current.filter((it) => it.id !== end.id), end])
    setSaid(words.files.added({ name: end.name }))
  }
  const enqueue = (it: Sending) => {
    const stop = new AbortController()
    stops.current.set(it.id, stop)
    queue.current = queue.current.then(() => send(it, stop))
  }
  const add = (chosen: readonly File[]) => {
    const underWay = sending.filter((it) => it.message === null).map((it) => it.file)
    const taken = chosen.map((file, index): Sending => {
      const message = told.refused(refuseFile(file, [...kept.current, ...underWay, ...chosen.slice(0, index)]))
      return { id: applicationFileId.parse(crypto.randomUUID()), file, percent: 0, message, canRetry: false }
    })
    setSending((all) => [...all, ...taken])
    for (const it of taken) if (it.message === null) enqueue(it)
  }
  const { mutateAsync: takeOut } = useMutation(api.applyForm.removeFile.mutationOptions())
  const remove = ({ id, name }: FileHead) =>
    takeOut({ token, id }).then(
      ({ files: left }) => {
        setSaid(words.files.removed({ name }))
        keep(left)
      },
      (error: unknown) => showError(messageFor(m, error), m.app.toast.close),
    )
  return {
    files,
    sending,
    said,
    isRunning: sending.some((it) => it.message === null),
    add,
    remove,
    stop: (id: string) => {
      stops.current.get(id)?.abort()
      drop(id)
    },
    again: (it: Sending) => {
      update(it.id, { message: null, percent: 0 })
      enqueue(it)
    },
  }
}
export type DraftFiles = ReturnType<typeof useFiles>
