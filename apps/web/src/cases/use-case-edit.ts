import type { CaseFields } from '@etappe/domain/cases/case'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import type { Problems } from '../ui/field-errors.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { changed, decided, type Edits, outdatedFields, valuesOf, versionFor } from './case-edits.ts'
import { checkValues, type FormField, type FormValues } from './form-values.ts'

const nothing: Edits = {}

/**
 * Content, problems and saving of the form that edits a case. Only typed fields are kept; all others show the case as it is, so
 * that what somebody else changes meanwhile appears at once and nothing typed is lost.
 */
export function useCaseEdit(detail: CaseDetail) {
  const { api, messages: m, queryClient } = useApp()
  const current = detail.case
  const draft = useDraft<Edits>(`case.edit.${current.id}`, nothing)
  const edits = draft.value
  const [found, setFound] = useState<Problems | null>(null)
  const caseKey = api.case.get.queryKey({ number: current.number })
  const update = useCommand(api.case.update.mutationOptions(), {
    report: 'inline',
    done: () => m.caseForm.edit.done,
    undo: true,
    onDone: (after) => queryClient.setQueryData<CaseDetail>(caseKey, (it) => it && { ...it, case: after }),
  })
  const send = async (wanted: Edits, version: number): Promise<boolean> => {
    const checked = checkValues(current.kind, valuesOf(current, wanted))
    setFound(checked.ok ? null : checked.problems)
    if (!checked.ok) return false
    const names = Object.keys(wanted) as FormField[]
    const fields = Object.fromEntries(names.map((name) => [name, checked.fields[name]])) as Partial<CaseFields>
    if (names.length > 0 && !(await update.run({ id: current.id, version, fields }))) return false
    draft.clear()
    return true
  }
  return {
    values: valuesOf(current, edits),
    problems: found ?? update.problems,
    command: update,
    isDirty: Object.keys(edits).length > 0,
    restoredAt: draft.restoredAt,
    /** Typed fields that somebody else changed since. */
    outdated: outdatedFields(current, edits),
    change: (patch: Partial<FormValues>) => draft.set(changed(current, edits, patch)),
    discard: () => {
      setFound(null)
      update.reset()
      draft.clear()
    },
    /** Says whether everything is saved; if not, the reasons are in `problems` or in the conflicts of the command. */
    save: () => send(edits, versionFor(current, edits)),
    /** Saves what was decided about fields two people changed, over the case as it stands now. */
    resolve: async (chosen: Readonly<Record<string, unknown>>) => {
      const now = await queryClient.query(api.case.get.queryOptions({ number: current.number }, { staleTime: 0 }))
      const wanted = decided(now.case, edits, chosen)
      draft.set(wanted)
      update.reset()
      return send(wanted, now.case.version)
    },
  }
}
