import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import type { Problems } from '../ui/field-errors.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { blankCase, checkNewCase, type NewCase } from './new-case-draft.ts'
import type { FormValues } from './form-values.ts'
import { officeOf } from './office-of.ts'
import { useQuota } from './use-quota.ts'

/** Content, problems and saving of the form of a new case. */
export function useNewCase() {
  const { api, me, messages: m } = useApp()
  const [blank] = useState(() => blankCase(me.today))
  const draft = useDraft('case.new', blank)
  const [found, setFound] = useState<Problems | null>(null)
  const now = draft.value
  const office = officeOf({ offices: me.offices, actor: me.actor, keys: now.values.municipalityKeys, chosen: now.officeCode })
  const quota = useQuota(office.code, now.kind)
  const create = useCommand(api.case.create.mutationOptions(), {
    report: 'inline',
    done: (it) => m.caseForm.create.done({ number: it.number }),
    undo: true,
  })
  const problems = found ?? create.problems
  const isFull = quota?.isFull === true || create.problems['quotaReason'] !== undefined
  const change = (patch: Partial<NewCase>) => draft.set({ ...now, ...patch })
  return {
    now,
    office,
    quota,
    problems,
    command: create,
    isDirty: draft.isDirty,
    restoredAt: draft.restoredAt,
    change,
    changeValues: (patch: Partial<FormValues>) => change({ values: { ...now.values, ...patch } }),
    discard: () => {
      setFound(null)
      create.reset()
      draft.clear(blankCase(me.today))
    },
    /** Creates the case; `undefined` when something has to be corrected first. */
    save: async () => {
      const checked = checkNewCase(now, { office, isFull, today: me.today })
      setFound(checked.ok ? null : checked.problems)
      if (!checked.ok) return undefined
      const made = await create.run(checked.input)
      if (made) draft.clear(blankCase(me.today))
      return made
    },
  }
}
