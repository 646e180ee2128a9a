import type { Offer } from '@etappe/domain/baseline/offer'
import type { CaseId } from '@etappe/domain/kernel/id'
import { Button } from '@mantine/core'
import { IconCopy, IconTrash } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors } from '../ui/field-errors.tsx'
import { fieldLabels } from '../ui/field-labels.ts'
import { SaveState } from '../ui/save-state.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import { useConflictWords } from './conflict-words.ts'
import type { OfferStart } from './offer-draft.ts'
import { OfferFieldset } from './offer-fields.tsx'
import css from './offer-panel.module.css'
import { useOfferForm } from './use-offer-form.ts'
import type { OfferWords } from './use-offer-words.ts'

interface Props {
  readonly caseId: CaseId
  /** The one to edit; `null` makes a new one. */
  readonly offer: Offer | null
  readonly start: OfferStart
  readonly districts: readonly string[]
  readonly words: OfferWords
  readonly canWrite: boolean
  readonly onDone: () => void
  readonly onCopy: () => void
  readonly onRemove: () => void
}

/** All fields of an offer. Closing keeps what was typed for the next time. */
export function OfferForm({ caseId, offer, start, districts, words, canWrite, onDone, onCopy, onRemove }: Props) {
  const { form: say, field, column } = useWords('offers')
  const form = useOfferForm({ caseId, offer, start })
  const { command, problems } = form
  const conflictWords = useConflictWords(offer, words)
  const save = async (chosen: Parameters<typeof form.save>[0] = null) => {
    if (canWrite && !command.isPending && (await form.save(chosen)) && !offer) onDone()
  }
  useSaveKey(save, command.conflicts.length === 0)
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
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
      <FieldErrors problems={problems} labels={fieldLabels({ ...field.offer, ageTo: column.ages })} message={command.message} />
      <OfferFieldset form={form} caseId={caseId} districts={districts} words={words} disabled={!canWrite} />
      {canWrite && (
        <div className={css.foot}>
          <Button type="submit" loading={command.isPending}>
            {command.state === 'failed' ? say.retry : say.save}
          </Button>
          <SaveState state={command.state} />
          {offer && (
            <span className={css.end}>
              <Button variant="subtle" size="compact-sm" leftSection={<IconCopy size={16} aria-hidden />} onClick={onCopy}>
                {say.copy}
              </Button>
              <Button variant="subtle" size="compact-sm" leftSection={<IconTrash size={16} aria-hidden />} onClick={onRemove}>
                {say.remove}
              </Button>
            </span>
          )}
        </div>
      )}
    </form>
  )
}
