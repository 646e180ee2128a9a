import { sameValue } from '@etappe/domain/audit/diff'
import type { Offer, OfferFields } from '@etappe/domain/baseline/offer'
import type { FieldConflict } from '@etappe/domain/kernel/errors'
import type { CaseId, OfferId } from '@etappe/domain/kernel/id'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { messageFor } from '../api/message-for.ts'
import { noteOwnCommand } from '../api/own-commands.ts'
import { refusalOf } from '../api/refusal.ts'
import { useApp } from '../app/app-context.tsx'
import type { ColumnKey } from './offer-columns.ts'
import type { OfferList } from './use-offers.ts'

export type CellState = 'pending' | 'saved' | 'failed'

/** What of one row is on its way or was refused: shown over what the server knows. */
export interface RowEdits {
  readonly fields: Partial<OfferFields>
  readonly states: Partial<Record<ColumnKey, CellState>>
  /** Why a cell was refused. */
  readonly why: Partial<Record<ColumnKey, string>>
}

interface CellEdit {
  readonly key: ColumnKey
  /** The offer as the person saw it when the edit began. */
  readonly seen: Offer
  readonly fields: Partial<OfferFields>
}

export interface CellConflict {
  readonly edit: CellEdit
  readonly conflicts: readonly FieldConflict[]
}

const savedMs = 2500
const refreshMs = 600
const nothing: RowEdits = { fields: {}, states: {}, why: {} }

const without = <Value extends object>(value: Value, keys: readonly string[]): Value =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) as Value

const fieldNames = (fields: Partial<OfferFields>) => Object.keys(fields) as (keyof OfferFields)[]

/** Which version an edit is written over: the last own one, unless somebody else touched the same fields in between. */
function versionFor({ seen, fields }: CellEdit, landed: Offer | undefined): number {
  if (!landed || landed.version <= seen.version) return seen.version
  return fieldNames(fields).every((it) => sameValue(landed[it], seen[it])) ? landed.version : seen.version
}

/**
 * Saves cells one by one as they are left. The edits of one row wait for each other, those of different rows do not. What is typed
 * is shown at once; a refusal leaves it standing, marked, with the reason.
 */
export function useCellSaver(caseId: CaseId) {
  const { api, messages: m } = useApp()
  const queryClient = useQueryClient()
  const { mutateAsync } = useMutation(api.offer.update.mutationOptions())
  const [edits, setEdits] = useState<ReadonlyMap<OfferId, RowEdits>>(new Map())
  const [conflict, setConflict] = useState<CellConflict | null>(null)
  const [commands, setCommands] = useState<readonly string[]>([])
  const queues = useRef(new Map<OfferId, Promise<void>>())
  const landed = useRef(new Map<OfferId, Offer>())
  const running = useRef(0)
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>())
  useEffect(() => {
    const all = timers.current
    return () => {
      for (const timer of all) clearTimeout(timer)
    }
  }, [])

  const later = useCallback((ms: number, run: () => void) => {
    const timer = setTimeout(() => {
      timers.current.delete(timer)
      run()
    }, ms)
    timers.current.add(timer)
  }, [])

  const change = useCallback(
    (id: OfferId, edit: (now: RowEdits) => RowEdits) =>
      setEdits((all) => {
        const next = edit(all.get(id) ?? nothing)
        const changed = new Map(all)
        if (Object.keys(next.states).length === 0) changed.delete(id)
        else changed.set(id, next)
        return changed
      }),
    [],
  )

  const forget = useCallback(
    (id: OfferId, key: ColumnKey, fields: readonly string[], only?: CellState) =>
      change(id, (now) =>
        only && now.states[key] !== only
          ? now
          : { fields: without(now.fields, fields), states: without(now.states, [key]), why: without(now.why, [key]) },
      ),
    [change],
  )

  const refresh = useCallback(() => {
    later(refreshMs, () => {
      if (running.current === 0) void queryClient.invalidateQueries()
    })
  }, [later, queryClient])

  const land = useCallback(
    (after: Offer, { key, fields }: CellEdit) => {
      landed.current.set(after.id, after)
      queryClient.setQueryData<OfferList>(
        api.offer.list.queryKey({ caseId }),
        (list) => list && { ...list, offers: list.offers.map((it) => (it.id === after.id && it.version < after.version ? after : it)) },
      )
      // A later edit of the same cell may be on its way already: then it is what counts.
      change(after.id, (now) => {
        const isLast = fieldNames(fields).every((it) => sameValue(now.fields[it], after[it]))
        return isLast ? { ...now, fields: without(now.fields, fieldNames(fields)), states: { ...now.states, [key]: 'saved' } } : now
      })
      later(savedMs, () => forget(after.id, key, [], 'saved'))
    },
    [api, caseId, queryClient, change, forget, later],
  )

  const send = useCallback(
    async (edit: CellEdit, over: number | null): Promise<void> => {
      const { id } = edit.seen
      const commandId = crypto.randomUUID()
      noteOwnCommand(commandId)
      try {
        const version = over ?? versionFor(edit, landed.current.get(id))
        land(await mutateAsync({ commandId, id, version, fields: edit.fields }), edit)
        setCommands((all) => [...all.slice(-49), commandId])
      } catch (error) {
        const conflicts = refusalOf(error)?.details.conflicts ?? []
        const why = messageFor(m, error)
        change(id, (now) => ({
          fields: { ...edit.fields, ...now.fields },
          states: { ...now.states, [edit.key]: 'failed' },
          why: { ...now.why, [edit.key]: why },
        }))
        if (conflicts.length > 0) setConflict({ edit, conflicts })
      } finally {
        running.current--
        refresh()
      }
    },
    [land, mutateAsync, change, m, refresh],
  )

  const save = useCallback(
    (edit: CellEdit, over: number | null = null): Promise<void> => {
      const { id } = edit.seen
      running.current++
      change(id, (now) => ({
        fields: { ...now.fields, ...edit.fields },
        states: { ...now.states, [edit.key]: 'pending' },
        why: without(now.why, [edit.key]),
      }))
      const queued = (queues.current.get(id) ?? Promise.resolve()).then(() => send(edit, over))
      queues.current.set(id, queued)
      return queued
    },
    [change, send],
  )

  return {
    edits,
    save,
    /** Takes back what was refused: the cell shows again what stands there. */
    discard: (id: OfferId, key: ColumnKey, fields: readonly string[]) => forget(id, key, fields),
    conflict,
    closeConflict: () => setConflict(null),
    /** Commands of this visit, the last one at the end: what Ctrl+Z takes back. */
    commands,
    drop: (commandId: string) => setCommands((all) => all.filter((it) => it !== commandId)),
  }
}
export type CellSaver = ReturnType<typeof useCellSaver>
