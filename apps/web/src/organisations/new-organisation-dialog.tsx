import { organisationId } from '@etappe/domain/kernel/id'
import { blankOrganisation } from '@etappe/domain/organisations/blank-organisation'
import { type OrganisationChoice, type OrganisationKind, organisationKinds } from '@etappe/domain/organisations/organisation'
import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { SameOrganisations } from './same-organisations.tsx'

interface Props {
  /** What was searched for and not found. */
  readonly name: string
  readonly onChoose: (choice: OrganisationChoice) => void
  readonly onClose: () => void
}

/** Adds an organisation with the least that is needed, after showing those it might be already. */
export function NewOrganisationDialog({ name: typed, onChoose, onClose }: Props) {
  const { api, messages: m } = useApp()
  const words = useWords('organisations')
  const { organisationKind } = useWords('baseline')
  const [id] = useState(() => organisationId.parse(crypto.randomUUID()))
  const [name, setName] = useState(typed)
  const [kind, setKind] = useState<OrganisationKind | null>(null)
  const [found, setFound] = useState<Problems | null>(null)
  const create = useCommand(api.organisation.create.mutationOptions(), {
    report: 'inline',
    done: (it) => words.said.added({ name: it.name }),
    undo: true,
  })
  const problems = found ?? create.problems
  const choose = (choice: OrganisationChoice) => {
    onChoose(choice)
    onClose()
  }
  const save = async () => {
    setFound(kind === null ? { 'fields.kind': 'required' } : null)
    if (kind === null) return
    const made = await create.run({ id, fields: { ...blankOrganisation, name: name.trim(), kind } })
    if (made) choose(made)
  }
  return (
    <ChangeDialog
      title={words.add.title}
      lead={words.add.least}
      save={words.add.saveAndChoose}
      labels={{ 'fields.name': words.field.organisation.name, 'fields.kind': words.field.organisation.kind }}
      problems={problems}
      command={create}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextInput
        {...fieldProps(m, problems, 'fields.name')}
        label={words.field.organisation.name}
        required
        dir="auto"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <SameOrganisations name={name} onChoose={choose} />
      <NativeSelect
        {...fieldProps(m, problems, 'fields.kind')}
        label={words.field.organisation.kind}
        required
        data-autofocus
        value={kind ?? ''}
        onChange={(event) => setKind(organisationKinds.find((it) => it === event.currentTarget.value) ?? null)}
        data={[{ value: '', label: words.add.choose }, ...organisationKinds.map((it) => ({ value: it, label: organisationKind[it] }))]}
      />
    </ChangeDialog>
  )
}
