import type { AuditNoun } from '@etappe/domain/audit/event'
import type { QueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useEffect, useRef, useState } from 'react'
import { isOwnCommand } from '../api/own-commands.ts'
import { useApp } from './app-context.tsx'

export type LiveState = 'connecting' | 'on' | 'off'

const batchMs = 100
const retryMs = 10_000

// What a change of people or of the register makes stale; a change of anything else belongs to cases.
const elsewhere: Partial<Record<AuditNoun, readonly string[]>> = {
  user: ['user', 'session', 'audit'],
  grant: ['user', 'session', 'audit', 'case', 'report'],
  register: ['municipality'],
  officeQuota: ['office', 'report', 'programme'],
}
const untouchedByCases = ['session', 'user', 'municipality', 'office']

const routerOf = (key: readonly unknown[]): unknown => (Array.isArray(key[0]) ? key[0][0] : undefined)

/** Marks everything stale that depends on these nouns; what is on screen is fetched again. */
export async function invalidateNouns(queryClient: QueryClient, nouns: ReadonlySet<AuditNoun>): Promise<void> {
  const named = new Set([...nouns].flatMap((noun) => elsewhere[noun] ?? []))
  const hasCases = [...nouns].some((noun) => elsewhere[noun] === undefined)
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => {
      const router = String(routerOf(queryKey))
      return named.has(router) || (hasCases && !untouchedByCases.includes(router))
    },
  })
}

/** Gathers nouns for a moment: one command often changes several records. */
function batchOf(ms: number, flush: (nouns: ReadonlySet<AuditNoun>) => void) {
  let waiting = new Set<AuditNoun>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const send = () => {
    timer = undefined
    const nouns = waiting
    waiting = new Set()
    flush(nouns)
  }
  return {
    add: (noun: AuditNoun) => {
      waiting.add(noun)
      timer ??= setTimeout(send, ms)
    },
    stop: () => clearTimeout(timer),
  }
}

/** Follows what others change. Resumes by itself after a lost connection; own commands have refreshed the screen already. */
export function useLive(): LiveState {
  const { api, queryClient } = useApp()
  const [batch] = useState(() => batchOf(batchMs, (nouns) => void invalidateNouns(queryClient, nouns)))
  const { status, reset } = useSubscription(
    api.live.changes.subscriptionOptions(undefined, {
      onData: ({ data }) => {
        if (!isOwnCommand(data.commandId)) batch.add(data.noun)
      },
    }),
  )
  useEffect(() => batch.stop, [batch])
  const wasOn = useRef(false)
  useEffect(() => {
    if (status !== 'pending') return
    // The stream broke off and came again, maybe for somebody else who signed in meanwhile.
    if (wasOn.current) void queryClient.invalidateQueries(api.session.me.queryFilter())
    wasOn.current = true
  }, [status, queryClient, api])
  useEffect(() => {
    if (status !== 'error' && status !== 'idle') return
    // A stream that was refused or ended does not say why; asking who is signed in does.
    void queryClient.invalidateQueries(api.session.me.queryFilter())
    const again = setTimeout(() => {
      reset()
      void queryClient.invalidateQueries()
    }, retryMs)
    return () => clearTimeout(again)
  }, [status, reset, queryClient, api])
  return status === 'pending' ? 'on' : status === 'connecting' ? 'connecting' : 'off'
}
