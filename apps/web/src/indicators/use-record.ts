import { wholeEdit } from '@etappe/domain/baseline/indicator-check'
import { type ShownValue, toShown, unitOf } from '@etappe/domain/baseline/indicator-shown'
import type { CaseId } from '@etappe/domain/kernel/id'
import { useState } from 'react'
import type { Outputs } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { EntryFields, ValueEntry } from './value-entry.ts'

type List = Outputs['indicator']['list']

/** The list as it will be: what is entered shows at once, what is kept back never does. */
function withEntries(list: List, caseId: CaseId, entries: readonly ValueEntry[]): List {
  const values = [...list.values]
  for (const { id, version, indicator, year, fields } of entries) {
    const at = values.findIndex((it) => it.indicator === indicator && it.year === year)
    const standing = values[at]
    const nothing: ShownValue = {
      id,
      indicator,
      year,
      state: 'measured',
      value: null,
      base: null,
      suppressed: false,
      source: '',
      note: '',
      version,
    }
    const after = { ...(standing ?? nothing), ...wholeEdit(fields) }
    const known = after.value !== null || after.state === 'notAvailable'
    const { suppressed, ...stored } = after
    const shown = known ? toShown({ ...stored, caseId }, unitOf(indicator, list.own)) : { ...stored, suppressed }
    if (at < 0) values.push(shown)
    else values[at] = shown
  }
  return { ...list, values }
}

/** Writes values: shown at once, with undo, and a question when somebody else wrote the same. */
export function useRecord(caseId: CaseId) {
  const { api, queryClient } = useApp()
  const words = useWords('indicators')
  const [last, setLast] = useState<readonly ValueEntry[]>([])
  const key = api.indicator.list.queryKey({ caseId })
  const command = useCommand(api.indicator.record.mutationOptions(), {
    report: 'inline',
    undo: true,
    optimistic: (cache, input) =>
      cache.edit<List>(key, (list) => withEntries(list, caseId, input.values as unknown as readonly ValueEntry[])),
    done: ({ values }) => {
      if (values.length > 1) return words.done.several({ count: values.length })
      return values[0]?.suppressed ? words.done.withheld : words.done.saved
    },
  })
  const run = (values: readonly ValueEntry[]) => {
    setLast(values)
    return command.run({ caseId, values: [...values] })
  }
  /** Sends the last entry again, over what stands there now, with what was chosen in the dialog. */
  const resolve = async (chosen: EntryFields) => {
    const [entry] = last
    if (!entry) return
    const { values } = await queryClient.query(api.indicator.list.queryOptions({ caseId }, { staleTime: 0 }))
    const standing = values.find((it) => it.indicator === entry.indicator && it.year === entry.year)
    await run([{ ...entry, id: standing?.id ?? entry.id, version: standing?.version ?? 0, fields: { ...entry.fields, ...chosen } }])
  }
  return { ...command, run, resolve, lastEntry: last[0] ?? null }
}
export type Recording = ReturnType<typeof useRecord>
