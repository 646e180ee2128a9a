import { day } from '@etappe/domain/kernel/day'
import type { Participation } from '@etappe/domain/organisations/participation'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import type { NamedParticipant } from './use-participants.ts'

interface Props {
  readonly participation: Participation
  readonly people: readonly NamedParticipant[]
  readonly onClose: () => void
}

/** Ends a participation on a day; what was stays to be read. */
export function EndDialog({ participation, people, onClose }: Props) {
  const { api, me, messages: m } = useApp()
  const words = useWords('organisations')
  const [on, setOn] = useState<string | null>(me.today)
  const [found, setFound] = useState<Problems | null>(null)
  const update = useCommand(api.participation.update.mutationOptions(), {
    report: 'inline',
    done: () => words.said.participationEnded,
    undo: true,
  })
  const problems = found ?? update.problems
  const name = people.find((it) => it.participation.id === participation.id)?.name ?? ''
  const save = async () => {
    const read = day.safeParse(on)
    setFound(read.success ? null : { 'fields.validTo': on === null ? 'required' : 'not-a-day' })
    if (!read.success) return
    if (await update.run({ id: participation.id, version: participation.version, fields: { validTo: read.data } })) onClose()
  }
  return (
    <ChangeDialog
      title={words.participants.endTitle({ name })}
      save={words.participants.endSave}
      labels={{ 'fields.validTo': words.participants.endOn }}
      problems={problems}
      command={update}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DayField
        {...fieldProps(m, problems, 'fields.validTo')}
        data-autofocus
        label={words.participants.endOn}
        required
        value={on}
        onChange={setOn}
      />
    </ChangeDialog>
  )
}
