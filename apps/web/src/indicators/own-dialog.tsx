import { type IndicatorUnit, indicatorUnits, type OwnIndicator } from '@etappe/domain/baseline/indicator'
import type { CaseId, OwnIndicatorId } from '@etappe/domain/kernel/id'
import { ownIndicatorId } from '@etappe/domain/kernel/id'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { changedFields } from '../ui/changed-fields.ts'
import { fieldProps } from '../ui/field-errors.tsx'
import { fieldLabels } from '../ui/field-labels.ts'

interface Props {
  readonly caseId: CaseId
  /** The one to edit; `null` for a new one. */
  readonly own: OwnIndicator | null
  readonly onDone: (id: OwnIndicatorId) => void
  readonly onRemoved: () => void
  readonly onClose: () => void
}

const blank = { name: '', unit: 'count' as IndicatorUnit, unitText: '', note: '' }

/** An indicator the catalogue does not have: what it is called and counted in. */
export function OwnDialog({ caseId, own, onDone, onRemoved, onClose }: Props) {
  const { api, messages: m } = useApp()
  const words = useWords('indicators')
  const { unit: units } = useWords('baseline')
  const labels = words.field.ownIndicator
  const [id] = useState(() => own?.id ?? ownIndicatorId.parse(crypto.randomUUID()))
  const [fields, setFields] = useState(own ? { name: own.name, unit: own.unit, unitText: own.unitText, note: own.note } : blank)
  const add = useCommand(api.indicator.addOwn.mutationOptions(), { report: 'inline', undo: true, done: () => words.done.ownAdded })
  const update = useCommand(api.indicator.updateOwn.mutationOptions(), { report: 'inline', undo: true, done: () => words.done.ownSaved })
  const remove = useCommand(api.indicator.removeOwn.mutationOptions(), { report: 'inline', undo: true, done: () => words.done.ownRemoved })
  const command = own ? update : add
  const problems = command.problems
  const at = (field: keyof typeof blank) => fieldProps(m, problems, `fields.${field}`)
  const save = async () => {
    const saved = own
      ? await update.run({ id, version: own.version, fields: changedFields(fieldsOf(own), fields) })
      : await add.run({ id, caseId, fields })
    if (saved) onDone(id)
  }
  const drop = async () => {
    if (own && (await remove.run({ id, version: own.version }))) onRemoved()
  }
  return (
    <ChangeDialog
      title={words.ownForm.title}
      save={words.ownForm.save}
      labels={fieldLabels(labels)}
      problems={problems}
      command={{ isPending: command.isPending, message: command.message ?? remove.message }}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextInput
        {...at('name')}
        label={labels.name}
        required
        data-autofocus
        value={fields.name}
        onChange={(event) => setFields({ ...fields, name: event.currentTarget.value })}
      />
      <NativeSelect
        {...at('unit')}
        label={labels.unit}
        {...(problems['fields.unit'] && { description: words.ownForm.unitKept })}
        value={fields.unit}
        data={indicatorUnits.map((value) => ({ value, label: units[value] }))}
        onChange={(event) => setFields({ ...fields, unit: indicatorUnits.find((it) => it === event.currentTarget.value) ?? 'count' })}
      />
      {fields.unit === 'other' && (
        <TextInput
          {...at('unitText')}
          label={labels.unitText}
          description={words.ownForm.unitTextHint}
          maxLength={40}
          value={fields.unitText}
          onChange={(event) => setFields({ ...fields, unitText: event.currentTarget.value })}
        />
      )}
      <TextInput
        {...at('note')}
        label={labels.note}
        maxLength={400}
        value={fields.note}
        onChange={(event) => setFields({ ...fields, note: event.currentTarget.value })}
      />
      {own && (
        <div>
          <Button variant="subtle" leftSection={<IconTrash size={16} aria-hidden />} loading={remove.isPending} onClick={() => void drop()}>
            {words.ownForm.remove}
          </Button>
          <p className="quiet small">{words.ownForm.removeHint}</p>
        </div>
      )}
    </ChangeDialog>
  )
}

const fieldsOf = ({ name, unit, unitText, note }: OwnIndicator) => ({ name, unit, unitText, note })
