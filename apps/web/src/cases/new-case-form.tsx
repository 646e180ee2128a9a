import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors, fieldProps } from '../ui/field-errors.tsx'
import { LeaveGuard } from '../ui/leave-guard.tsx'
import { SaveState } from '../ui/save-state.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import { ContactFields } from './contact-fields.tsx'
import { ContentFields } from './content-fields.tsx'
import { DuplicateList } from './duplicate-list.tsx'
import css from './form.module.css'
import { FormHelp } from './form-help.tsx'
import { fieldLabels, inputProps } from './form-props.ts'
import { FormSectionBox } from './form-section-box.tsx'
import { FormSections } from './form-sections.tsx'
import { KindChoice } from './kind-choice.tsx'
import { PlaceFields } from './place-fields.tsx'
import { ResponsibilityFields } from './responsibility-fields.tsx'
import { TextField } from './text-field.tsx'
import { useNewCase } from './use-new-case.ts'

const sections = ['which', 'content', 'contact', 'responsibility', 'note'] as const

/** Name and place first, beside them the cases that are alike; then what the kind asks for. */
export function NewCaseForm() {
  const { messages: m } = useApp()
  const navigate = useNavigate()
  const form = useNewCase()
  const [created, setCreated] = useState<CaseNumber | null>(null)
  const { now, command, problems, change } = form
  const part = { kind: now.kind, values: now.values, change: form.changeValues, problems }
  // The guard has to know first that leaving is meant.
  useEffect(() => {
    if (created !== null) void navigate({ to: '/faelle/$number', params: { number: created } })
  }, [created, navigate])
  const save = async () => {
    if (command.isPending) return
    const made = await form.save()
    if (made) setCreated(made.number)
  }
  useSaveKey(save)
  return (
    <div className={css.page}>
      <FormSections sections={sections} />
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
        <FieldErrors problems={problems} labels={fieldLabels(m)} message={command.message} />
        <FormSectionBox section="which">
          <KindChoice {...fieldProps(m, problems, 'kind')} kind={now.kind} onChange={(kind) => change({ kind })} />
          <PlaceFields {...part} />
          <DuplicateList name={now.values.name} municipalityKeys={now.values.municipalityKeys} />
        </FormSectionBox>
        <FormSectionBox section="content">
          <ContentFields {...part} />
        </FormSectionBox>
        <FormSectionBox section="contact">
          <ContactFields {...part} />
        </FormSectionBox>
        <FormSectionBox section="responsibility">
          <ResponsibilityFields draft={now} change={change} office={form.office} quota={form.quota} problems={problems} />
        </FormSectionBox>
        <FormSectionBox section="note">
          <TextField
            {...inputProps(m, problems, 'note')}
            longest={20_000}
            value={now.values.note}
            onChange={(note) => form.changeValues({ note })}
          />
        </FormSectionBox>
        <div className={css.foot}>
          <Button type="submit" loading={command.isPending}>
            {m.caseForm.create.save}
          </Button>
          <Button variant="default" renderRoot={(props) => <Link to="/faelle" {...props} />}>
            {m.caseForm.create.cancel}
          </Button>
          <SaveState state={command.state === 'saved' ? 'idle' : command.state} />
        </div>
      </form>
      <FormHelp kind={now.kind} />
      <LeaveGuard when={form.isDirty && created === null} />
    </div>
  )
}
