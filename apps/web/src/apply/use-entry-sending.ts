import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { noteOwnCommand } from '../api/own-commands.ts'
import { sendFile } from '../api/send-file.ts'
import type { ChosenFile } from './use-entry-files.ts'
import { useApplyWords } from './use-apply-words.ts'
import type { Sending } from './use-files.ts'
import { useFileWords } from './use-file-words.ts'

type Part = Sending & Pick<ChosenFile, 'commandId'>

const addressOf = (number: string, { id, commandId }: Part) =>
  `/api/files/applications/${encodeURIComponent(number)}/files?${new URLSearchParams({ id, commandId }).toString()}`

/** Sends the files of an application that was just entered, one after the other; `refused` says why none of them can be. */
export function useEntrySending(number: string, files: readonly ChosenFile[], refused: string | null) {
  const { words } = useApplyWords()
  const { ended } = useFileWords()
  const queryClient = useQueryClient()
  const [left, setLeft] = useState<readonly Part[]>(() =>
    files.map(({ id, commandId, file }) => ({ id, commandId, file, percent: 0, message: refused, canRetry: false })),
  )
  const [arrived, setArrived] = useState<readonly File[]>([])
  const stops = useRef(new Map<string, AbortController>())
  const queue = useRef<Promise<void>>(Promise.resolve())
  const update = (id: string, patch: Partial<Sending>) => setLeft((all) => all.map((it) => (it.id === id ? { ...it, ...patch } : it)))
  const drop = (id: string) => setLeft((all) => all.filter((it) => it.id !== id))
  const send = async (it: Part, stop: AbortController) => {
    if (stop.signal.aborted) return
    noteOwnCommand(it.commandId)
    const onProgress = (percent: number) => update(it.id, { percent })
    const end = await sendFile({ address: addressOf(number, it), file: it.file, signal: stop.signal, onProgress })
    if (stop.signal.aborted) return
    if ('refused' in end)
      return update(it.id, { message: ended(end.refused), canRetry: end.refused === 'lost' || end.refused === 'too-many-requests' })
    setArrived((all) => [...all, it.file])
    drop(it.id)
    await queryClient.invalidateQueries({ refetchType: 'none' })
  }
  const enqueue = (it: Part) => {
    const stop = new AbortController()
    stops.current.set(it.id, stop)
    queue.current = queue.current.then(() => send(it, stop))
  }
  const isBegun = useRef(false)
  useEffect(() => {
    if (isBegun.current) return
    isBegun.current = true
    for (const it of left) if (it.message === null) enqueue(it)
    // oxlint-disable-next-line react/exhaustive-deps -- the files are given once, with the page
  }, [])
  return {
    left,
    arrived,
    said: arrived.map(({ name }) => words.files.added({ name })).at(-1) ?? '',
    again: (it: Part) => {
      update(it.id, { message: null, percent: 0 })
      enqueue(it)
    },
    stop: (id: string) => {
      stops.current.get(id)?.abort()
      drop(id)
    },
  }
}
