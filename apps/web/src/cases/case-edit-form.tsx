import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors } from '../ui/field-errors.tsx'
import { LeaveGuard } from '../ui/leave-guard.tsx'
import { SaveState } from '../ui/save-state.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import { CaseConflicts } from './case-conflicts.tsx'
import { ContactFields } from './contact-fields.tsx'
import { ContentFields } from './content-fields.tsx'
import css from './form.module.css'
import { FormHelp } from './form-help.tsx'
import { fieldLabels, inputProps } from './form-props.ts'
import { FormSectionBox } from './form-section-box.tsx'
import { FormSections } from './form-sections.tsx'
import { PlaceFields } from './place-fields.tsx'
import { TextField } from './text-field.tsx'
import { useCaseEdit } from './use-case-edit.ts'
import { useFocusFromHash } from './use-focus-from-hash.ts'

const sections = ['which', 'content', 'contact', 'note'] as const

interface Props {
  readonly detail: CaseDetail
  readonly onDone: () => void
}

/** Edits what people may edit of a case; what others change meanwhile flows into the fields nobody typed into. */
export function CaseEditForm({ detail, onDone }: Props) {
  const { messages: m, formats } = useApp()
  const words = m.caseForm.edit
  const form = useCaseEdit(detail)
  const [isDone, setDone] = useState(false)
  const { values, problems, change, command, outdated } = form
  const part = { kind: detail.case.kind, values, change, problems }
  const hasConflicts = command.conflicts.length > 0
  useFocusFromHash()
  // The guard has to know first that leaving is meant.
  useEffect(() => {
    if (isDone) onDone()
  }, [isDone, onDone])
  const save = async () => {
    if (!command.isPending && (await form.save())) setDone(true)
  }
  const resolve = async (chosen: Readonly<Record<string, unknown>>) => {
    if (await form.resolve(chosen)) setDone(true)
  }
  useSaveKey(save, !hasConflicts)
  return (
    <div className={css.page} data-in-case>
      <FormSections sections={sections} />
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <h2 className="sr">{words.title}</h2>
        <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
        {outdated.length > 0 && (
          <p className={css.notice} role="status">
            {words.changedMeanwhile({ fields: formats.list(outdated.map((field) => m.cases.field[field])) })}
          </p>
        )}
        <FieldErrors problems={problems} labels={fieldLabels(m)} message={hasConflicts ? null : command.message} />
        <FormSectionBox section="which">
          <PlaceFields {...part} />
        </FormSectionBox>
        <FormSectionBox section="content">
          <ContentFields {...part} />
        </FormSectionBox>
        <FormSectionBox section="contact">
          <ContactFields {...part} />
        </FormSectionBox>
        <FormSectionBox section="note">
          <TextField {...inputProps(m, problems, 'note')} longest={20_000} value={values.note} onChange={(note) => change({ note })} />
        </FormSectionBox>
        <div className={css.foot}>
          <Button type="submit" loading={command.isPending}>
            {words.save}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              form.discard()
              setDone(true)
            }}
          >
            {words.cancel}
          </Button>
          <SaveState state={command.state === 'saved' ? 'idle' : command.state} />
        </div>
      </form>
      <FormHelp kind={detail.case.kind} />
      <LeaveGuard when={form.isDirty && !isDone} />
      {hasConflicts && (
        <CaseConflicts
          detail={detail}
          conflicts={command.conflicts}
          isPending={command.isPending}
          onResolve={(chosen) => void resolve(chosen)}
          onLater={command.reset}
        />
      )}
    </div>
  )
}
