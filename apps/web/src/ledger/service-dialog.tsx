import type { EnteredService, SupportService } from '@etappe/domain/facilitation/support-service'
import { useApp } from '../app/app-context.tsx'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { fieldLabels } from '../ui/field-labels.ts'
import { ServiceFields } from './service-fields.tsx'
import type { OpenLedger } from './use-ledger.ts'
import { useLedgerWords } from './use-ledger-words.ts'
import { useServiceConflictWords } from './use-service-conflict-words.ts'
import { useServiceForm } from './use-service-form.ts'

interface Props {
  readonly ledger: OpenLedger
  /** `null` enters a new one. */
  readonly service: SupportService | null
  readonly kind?: EnteredService | null
  readonly onClose: () => void
}

/** Enters, plans or changes a service. Closing keeps what was typed for the next time. */
export function ServiceDialog({ ledger, service, kind = null, onClose }: Props) {
  const { messages: m } = useApp()
  const { words } = useLedgerWords()
  const conflictWords = useServiceConflictWords(ledger)
  const form = useServiceForm(ledger, { service, kind })
  const { command, problems } = form
  const save = async (chosen: Parameters<typeof form.save>[0] = null) => {
    if (await form.save(chosen)) onClose()
  }
  if (command.conflicts.length > 0)
    return (
      <ConflictDialog
        conflicts={labelConflicts(command.conflicts, conflictWords)}
        onResolve={(values) => void save(values)}
        onLater={command.reset}
        isPending={command.isPending}
      />
    )
  return (
    <ChangeDialog
      title={service ? words.services.edit : words.services.create}
      save={words.form.save}
      labels={fieldLabels(words.field.supportService)}
      problems={problems}
      command={command}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
      <ServiceFields
        content={form.now.content}
        change={form.change}
        meetings={ledger.view.meetings}
        at={(field) => fieldProps(m, problems, `fields.${field}`)}
      />
    </ChangeDialog>
  )
}
