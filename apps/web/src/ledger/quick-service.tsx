import { type EnteredService, enteredServices } from '@etappe/domain/facilitation/support-service'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { DayField } from '../ui/day-field.tsx'
import { useDecimal } from '../ui/use-decimal.ts'
import css from './quick-service.module.css'
import { checkService, newService, type ServiceContent, usualServiceState } from './service-draft.ts'
import type { OpenLedger } from './use-ledger.ts'
import { useLedgerWords } from './use-ledger-words.ts'

const start: EnteredService = 'facilitation'

/** One line for the usual entry: what, title, day, amount. Stays ready for the next one. */
export function QuickService({ ledger: { detail } }: { readonly ledger: OpenLedger }) {
  const { api, me, messages: m } = useApp()
  const { words } = useLedgerWords()
  const decimal = useDecimal()
  const [draft, setDraft] = useState(() => newService(start, me.today))
  const [error, setError] = useState<string | null>(null)
  const create = useCommand(api.service.create.mutationOptions(), {
    done: (it) => (it.state === 'delivered' ? words.done.delivered : words.done.planned),
    undo: true,
  })
  const { content } = draft
  const change = (part: Partial<ServiceContent>) => setDraft({ ...draft, content: { ...content, ...part } })
  const add = async () => {
    const checked = checkService(
      { ...content, state: usualServiceState(content.on, me.today) },
      { case: detail.case, today: me.today, decimal },
    )
    const problem = checked.ok ? undefined : Object.values(checked.problems)[0]
    setError(problem ? m.errors.problem[problem] : null)
    if (!checked.ok || create.isPending) return
    if (await create.run({ id: draft.id, caseId: detail.case.id, fields: checked.fields })) setDraft(newService(content.kind, me.today))
  }
  const labels = words.field.supportService
  return (
    <form
      className={css.quick}
      aria-label={words.form.quick}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <NativeSelect
        label={labels.kind}
        value={content.kind ?? start}
        onChange={(event) => change({ kind: enteredServices.find((it) => it === event.currentTarget.value) ?? start })}
        data={enteredServices.map((it) => ({ value: it, label: words.kind[it] }))}
      />
      <TextInput
        label={labels.title}
        dir="auto"
        maxLength={200}
        value={content.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <DayField label={labels.on} value={content.on} onChange={(on) => change({ on })} />
      <TextInput
        label={content.kind === null ? labels.amount : words.exported.units[content.kind]}
        inputMode="decimal"
        value={content.amount}
        onChange={(event) => change({ amount: event.currentTarget.value })}
      />
      <Button type="submit" variant="default" loading={create.isPending}>
        {words.form.quickAdd}
      </Button>
      {error !== null && (
        <p role="alert" className={`${css.error} bad small`}>
          {error}
        </p>
      )}
    </form>
  )
}
