import { addDays, type Day, day, isValidOn } from '@etappe/domain/kernel/day'
import type { UserId } from '@etappe/domain/kernel/id'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import css from './change-dialog.module.css'
import type { DialogProps } from './dialog-props.ts'
import { PersonSelect } from './person-select.tsx'
import { useRequired } from './use-required.ts'

/** Gives the case to a facilitator from a day on; whoever had it keeps it to the day before. */
export function FacilitatorDialog({ detail, onClose }: DialogProps) {
  const { api, me, messages: m, formats } = useApp()
  const words = m.caseChange.facilitator
  const current = detail.assignments.find((it) => isValidOn(it, me.today))
  const [facilitatorId, setFacilitatorId] = useState<UserId | null>(current?.userId ?? null)
  const [from, setFrom] = useState<string | null>(me.today)
  const people = useQuery(api.people.facilitators.queryOptions())
  const begin = day.safeParse(from)
  const nameOf = (id: string) => people.data?.find((it) => it.id === id)?.name ?? detail.names[id] ?? ''
  const assign = useCommand(api.case.assignFacilitator.mutationOptions(), {
    report: 'inline',
    done: (_, input) => {
      const from = formats.day(input.from as Day)
      return input.facilitatorId === null ? words.doneNobody({ day: from }) : words.done({ name: nameOf(input.facilitatorId), day: from })
    },
    undo: true,
  })
  const { problems, isComplete } = useRequired(assign.problems)
  const save = async () => {
    if (facilitatorId === (current?.userId ?? null)) return onClose()
    if (isComplete({ from }) && (await assign.run({ id: detail.case.id, facilitatorId, from: from as Day }))) onClose()
  }
  return (
    <ChangeDialog
      title={words.title}
      save={words.save}
      labels={{ facilitatorId: words.field, from: words.from }}
      problems={problems}
      command={assign}
      onSave={() => void save()}
      onClose={onClose}
    >
      <PersonSelect
        data-autofocus
        {...fieldProps(m, problems, 'facilitatorId')}
        label={words.field}
        nobody={words.nobody}
        people={people}
        value={facilitatorId}
        onChange={setFacilitatorId}
      />
      <DayField {...fieldProps(m, problems, 'from')} label={words.from} required value={from} onChange={setFrom} />
      {current && current.userId !== facilitatorId && begin.success && current.validFrom < begin.data && (
        <p className={css.effect} aria-live="polite">
          {words.effect({ name: nameOf(current.userId), day: formats.day(addDays(begin.data, -1)) })}
        </p>
      )}
    </ChangeDialog>
  )
}
