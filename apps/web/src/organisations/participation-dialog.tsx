import type { CaseId } from '@etappe/domain/kernel/id'
import type { Participation, ParticipationRole } from '@etappe/domain/organisations/participation'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { fieldLabels } from '../ui/field-labels.ts'
import { ParticipationFormFields } from './participation-fields.tsx'
import { useParticipationForm } from './use-participation-form.ts'
import { useParticipationValues } from './use-participation-values.ts'

interface Props {
  readonly caseId: CaseId
  /** The one to edit; `null` adds one. */
  readonly participation: Participation | null
  /** The role a new one begins with. */
  readonly startRole: ParticipationRole | null
  readonly onClose: () => void
}

/** Adds or changes a participation: organisation, person, role, department, pillar, mandate, period. */
export function ParticipationDialog({ caseId, participation, startRole, onClose }: Props) {
  const words = useWords('organisations')
  const labels: Readonly<Record<string, string>> = words.field.participation
  const show = useParticipationValues(caseId)
  const form = useParticipationForm({ caseId, participation, role: startRole })
  const { now, command, problems, change } = form
  const save = async (chosen: Parameters<typeof form.save>[0] = null) => {
    if (!command.isPending && (await form.save(chosen))) onClose()
  }
  if (command.conflicts.length > 0)
    return (
      <ConflictDialog
        conflicts={labelConflicts(command.conflicts, { label: (field) => labels[field] ?? field, isText: () => false, show })}
        onResolve={(values) => void save(values)}
        onLater={command.reset}
        isPending={command.isPending}
      />
    )
  return (
    <ChangeDialog
      title={participation ? words.participants.edit : words.participants.create}
      save={participation ? words.participants.save : words.participants.saveNew}
      labels={{ ...fieldLabels(labels), ...fieldLabels(words.field.contact, 'newContact.fields') }}
      problems={problems}
      command={command}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
      <ParticipationFormFields caseId={caseId} content={now.content} change={change} problems={problems} />
    </ChangeDialog>
  )
}
