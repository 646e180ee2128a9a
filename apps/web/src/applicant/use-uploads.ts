import { largestApplicationFile } from '@etappe/domain/applications/application-file'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { type SendEnd, sendFile } from '../api/send-file.ts'
import { applicantAddress } from './applicant-address.ts'
import { useApplicantWords } from './use-applicant-words.ts'

/** A file on its way, or one that did not arrive. */
export interface Upload {
  readonly id: string
  readonly file: File
  /** The point of a question back it answers. */
  readonly item: string | null
  readonly percent: number
  /** Why it did not arrive, in words; `null` while it is on its way. */
  readonly message: string | null
  /** Sending it again may help. */
  readonly canRetry: boolean
}

const megabyte = 1024 * 1024
export const largestMegabytes = largestApplicationFile / megabyte

/** Files sent after the application: one after the other, each with how far it is and why it did not work. */
export function useUploads(token: string) {
  const { m, words } = useApplicantWords()
  const queryClient = useQueryClient()
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const [said, setSaid] = useState('')
  const stops = useRef(new Map<string, AbortController>())
  const queue = useRef<Promise<void>>(Promise.resolve())
  const update = (id: string, patch: Partial<Upload>) => setUploads((all) => all.map((it) => (it.id === id ? { ...it, ...patch } : it)))
  const drop = (id: string) => setUploads((all) => all.filter((it) => it.id !== id))
  const wordsFor = (why: Extract<SendEnd, { refused: unknown }>['refused']) => {
    if (why === 'lost') return words.files.lost
    return why === 'too-large' ? words.files.tooLarge({ size: largestMegabytes }) : m.errors.code[why]
  }
  const send = async ({ id, file, item }: Upload, stop: AbortController) => {
    if (stop.signal.aborted) return
    const onProgress = (percent: number) => update(id, { percent })
    const end = await sendFile({ address: applicantAddress.upload(token, id, item), file, signal: stop.signal, onProgress })
    if (stop.signal.aborted) return
    if ('refused' in end)
      return update(id, { message: wordsFor(end.refused), canRetry: end.refused === 'lost' || end.refused === 'too-many-requests' })
    await queryClient.invalidateQueries()
    drop(id)
    setSaid(words.files.added({ name: file.name }))
  }
  const start = (it: Upload) => {
    const stop = new AbortController()
    stops.current.set(it.id, stop)
    queue.current = queue.current.then(() => send(it, stop))
  }
  /** What can be said before a byte leaves. */
  const refused = ({ size }: File): string | null => {
    if (size === 0) return m.errors.code['file-empty']
    return size > largestApplicationFile ? wordsFor('too-large') : null
  }
  return {
    uploads,
    /** What a screen reader is told. */
    said,
    isRunning: uploads.some((it) => it.message === null),
    add: (files: readonly File[], item: string | null) => {
      const chosen = files.map(
        (file): Upload => ({ id: crypto.randomUUID(), file, item, percent: 0, message: refused(file), canRetry: false }),
      )
      setUploads((all) => [...all, ...chosen])
      for (const it of chosen) if (it.message === null) start(it)
    },
    again: (it: Upload) => {
      update(it.id, { message: null, percent: 0 })
      start(it)
    },
    stop: (id: string) => {
      stops.current.get(id)?.abort()
      drop(id)
    },
  }
}
export type Uploads = ReturnType<typeof useUploads>
