import { type Contact, type ContactFields, contactFields } from '@etappe/domain/organisations/contact'
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { SideBySide } from './side-by-side.tsx'
import { useSides } from './use-sides.ts'

interface Props {
  /** The entry that stays. */
  readonly contact: Contact
  readonly contacts: readonly Contact[]
  readonly onClose: () => void
}

/** Makes one person of two entries of an organisation: which, and field by field what holds. */
export function ContactMergeDialog({ contact, contacts, onClose }: Props) {
  const { api, formats } = useApp()
  const words = useWords('organisations')
  const others = contacts.filter((it) => it.id !== contact.id)
  const [id, setId] = useState(others[0]?.id ?? '')
  const gone = others.find((it) => it.id === id)
  const merge = useCommand(api.contact.merge.mutationOptions(), { done: () => words.said.contactsMerged, undo: true, report: 'inline' })
  const show = (it: Contact, field: keyof ContactFields) =>
    field === 'consentOn' ? (it.consentOn === null ? '' : formats.day(it.consentOn)) : it[field]
  const rows = gone
    ? contactFields.keyof().options.map((field) => ({
        field,
        label: words.field.contact[field],
        keep: show(contact, field),
        gone: show(gone, field),
      }))
    : []
  const { sides, choose, taken, reset } = useSides(rows)
  const save = async () => {
    if (!gone) return
    const fields = Object.fromEntries(
      contactFields
        .keyof()
        .options.filter((it) => taken.includes(it))
        .map((it) => [it, gone[it]]),
    )
    const ids = { keepId: contact.id, mergeId: gone.id, keepVersion: contact.version, mergeVersion: gone.version }
    if (await merge.run({ ...ids, fields })) onClose()
  }
  return (
    <ChangeDialog
      title={words.contact.mergeTitle({ name: contact.name })}
      save={words.merge.save}
      labels={{ mergeId: words.contact.with }}
      problems={merge.problems}
      command={merge}
      onSave={() => void save()}
      onClose={onClose}
    >
      <NativeSelect
        label={words.contact.with}
        data-autofocus
        value={id}
        onChange={(event) => {
          reset()
          setId(event.currentTarget.value)
        }}
        data={others.map((it) => ({ value: it.id, label: it.name }))}
      />
      <SideBySide rows={rows} sides={sides} onChange={choose} />
    </ChangeDialog>
  )
}
