import { canOnApplication } from '@etappe/domain/access/policy'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import type { Problems } from '../ui/field-errors.tsx'
import { useDraft } from '../ui/use-draft.ts'
import type { ApplyValues } from './apply-values.ts'
import { blankEntry, checkEntry, type Entry, isLate } from './entry-draft.ts'
import { useApplyWords } from './use-apply-words.ts'
import { useResponsibility } from './use-responsibility.ts'

/** What changes in an entry, or how that follows from what stands in it. */
export type ChangeEntry = (patch: Partial<Entry> | ((before: Entry) => Partial<Entry>)) => void

/** Content, problems and saving of an application that staff enter for somebody. */
export function useEntry() {
  const { api, me } = useApp()
  const { words } = useApplyWords()
  const [blank] = useState(() => blankEntry(me.today))
  const draft = useDraft('application.new', blank)
  const [found, setFound] = useState<Problems | null>(null)
  const rounds = useQuery(api.round.list.queryOptions({}))
  const now = draft.value
  const late = rounds.isSuccess && isLate(now, rounds.data)
  const { office } = useResponsibility(now.values)
  const enter = useCommand(api.application.enter.mutationOptions(), {
    report: 'inline',
    done: ({ number }) => words.entry.done({ number }),
    undo: true,
  })
  // The same ones for every letter, so that what shows another part is not drawn anew.
  const { set } = draft
  const change: ChangeEntry = useCallback(
    (patch) => set((before) => ({ ...before, ...(typeof patch === 'function' ? patch(before) : patch) })),
    [set],
  )
  const changeValues = useCallback((patch: Partial<ApplyValues>) => change(({ values }) => ({ values: { ...values, ...patch } })), [change])
  const officeCode = now.officeCode ?? office?.code ?? null
  return {
    now,
    isLate: late || enter.problems['lateReason'] !== undefined,
    problems: found ?? enter.problems,
    command: enter,
    isDirty: draft.isDirty,
    restoredAt: draft.restoredAt,
    /** The office it goes to is one whose applications this person works on. */
    isOwn: canOnApplication(me.actor, 'application.write', { officeCode }).ok,
    change,
    changeValues,
    discard: () => {
      setFound(null)
      enter.reset()
      draft.clear(blankEntry(me.today))
    },
    /** Enters it; says where to go then, `undefined` when something has to be corrected first. */
    save: async () => {
      const checked = checkEntry(now, { today: me.today, isLate: late, said: office?.code ?? null })
      setFound(checked.ok ? null : checked.problems)
      if (!checked.ok) return undefined
      const made = await enter.run(checked.input)
      if (!made) return undefined
      draft.clear(blankEntry(me.today))
      // It may belong to another office, and is then seen there.
      return { number: made.number, isVisible: canOnApplication(me.actor, 'application.read', made).ok }
    },
  }
}
