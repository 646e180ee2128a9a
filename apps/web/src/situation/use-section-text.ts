import { textOfSection } from '@etappe/domain/baseline/situation-blocks'
import type { ReportSection } from '@etappe/domain/baseline/situation-report'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useDraft } from '../ui/use-draft.ts'
import type { Situation } from './use-situation.ts'

/** A text as it is being written, and the version of the report it was begun over. */
interface Typed {
  readonly text: string
  readonly version: number
}

export type TextState = 'idle' | 'typing' | 'pending' | 'saved' | 'waiting' | 'failed'

const pauseMs = 1200
const offlineMs = 10_000

/**
 * The text of one section: kept on this device with every letter, sent when the writer pauses or leaves, and again until the
 * server has it. Follows what others write as long as nothing is typed here.
 */
export function useSectionText(report: Situation['report'], section: ReportSection) {
  const { api, queryClient, messages: m } = useApp()
  const { id } = report
  const stored = textOfSection(report.blocks, section)
  const draft = useDraft<Typed>(`situation.${id}.${section}`, { text: stored, version: report.version })
  const isTyped = draft.isDirty && draft.value.text !== stored
  const text = isTyped ? draft.value.text : stored
  /** The text somebody chose not to send yet after a conflict. */
  const [postponed, setPostponed] = useState<string | null>(null)
  const [sent, setSent] = useState<string | null>(null)
  const key = api.situationReport.get.queryKey({ id })
  const command = useCommand(api.situationReport.write.mutationOptions(), {
    report: 'inline',
    onDone: (written) => queryClient.setQueryData(key, (known) => known && { ...known, report: written }),
  })
  const latest = useRef(draft.value)
  const send = async (typed: Typed): Promise<void> => {
    setSent(typed.text)
    const written = await command.run({ id, section, ...typed })
    if (!written) return
    if (latest.current.text === typed.text) draft.clear({ text: typed.text, version: written.version })
    else draft.set({ text: latest.current.text, version: written.version })
  }
  const isOffline = command.message !== null && command.message === m.errors.offline
  const hasFailed = command.state === 'failed' && !isOffline && sent === text
  const mayTry = isTyped && !command.isPending && !hasFailed && postponed !== text
  const saving = useRef<() => void>(() => undefined)
  useEffect(() => {
    latest.current = draft.value
    saving.current = () => {
      if (mayTry) void send(draft.value)
    }
  })
  useEffect(() => {
    if (!mayTry) return
    const timer = setTimeout(() => saving.current(), isOffline ? offlineMs : pauseMs)
    return () => clearTimeout(timer)
  }, [mayTry, isOffline, text])
  // Going on to another section does not wait for the pause.
  useEffect(() => () => saving.current(), [])
  const state = (): TextState => {
    if (command.isPending) return 'pending'
    if (!isTyped) return command.state === 'saved' ? 'saved' : 'idle'
    if (isOffline) return 'waiting'
    return hasFailed || postponed === text ? 'failed' : 'typing'
  }
  return {
    text,
    state: state(),
    message: hasFailed ? command.message : null,
    restoredAt: isTyped ? draft.restoredAt : null,
    conflicts: command.conflicts,
    isPending: command.isPending,
    change: (next: string) => draft.set({ text: next, version: isTyped ? draft.value.version : report.version }),
    discard: () => draft.clear({ text: stored, version: report.version }),
    save: useCallback(() => saving.current(), []),
    /** Sends what did not arrive once more. */
    retry: () => {
      setPostponed(null)
      void send(draft.value)
    },
    /** Closes the conflict without a decision. */
    postpone: () => {
      setPostponed(text)
      command.reset()
    },
    /** Writes what was decided over what stands there now. */
    resolve: async (chosen: string) => {
      const now = await queryClient.query(api.situationReport.get.queryOptions({ id }, { staleTime: 0 }))
      const typed = { text: chosen, version: now.report.version }
      draft.set(typed)
      latest.current = typed
      await send(typed)
    },
  }
}
