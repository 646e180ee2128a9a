import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { type SubmitEvent, useCallback, useEffect, useMemo, useState } from 'react'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors } from '../ui/field-errors.tsx'
import { LeaveGuard } from '../ui/leave-guard.tsx'
import { SaveState } from '../ui/save-state.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import { sectionsOf } from './apply-steps.ts'
import { EntryAside } from './entry-aside.tsx'
import { headOf, officeOf } from './entry-draft.ts'
import { EntryFiles } from './entry-files.tsx'
import { EntryHeadFields } from './entry-head-fields.tsx'
import { EntryOfficeFields } from './entry-office-fields.tsx'
import { EntrySection } from './entry-section.tsx'
import { EntrySections } from './entry-sections.tsx'
import { type Entered, EntrySending } from './entry-sending.tsx'
import css from './entry.module.css'
import { SectionFields } from './section-fields.tsx'
import { useApplyWords } from './use-apply-words.ts'
import { useEntry } from './use-entry.ts'
import { useEntryFiles } from './use-entry-files.ts'

/** The sections of the public form on one page, for who copies from paper; its files follow once it is in. */
export function EntryForm() {
  const { words, labels, labelsByPath, section: nameOf } = useApplyWords()
  const navigate = useNavigate()
  const entry = useEntry()
  const { now, command, problems, change } = entry
  const files = useEntryFiles(now.fileNames, change)
  const attachments = useMemo(() => <EntryFiles files={files} mayAdd={entry.isOwn} />, [files, entry.isOwn])
  const [entered, setEntered] = useState<Entered | null>(null)
  const hasFiles = files.toSend.length > 0
  const goOn = useCallback(() => {
    if (entered?.isVisible) void navigate({ to: '/bewerbungen/$number', params: { number: entered.number } })
    else void navigate({ to: '/bewerbungen' })
  }, [entered, navigate])
  // The guard has to know first that leaving is meant.
  useEffect(() => {
    if (entered && !hasFiles) goOn()
  }, [entered, hasFiles, goOn])
  const save = async () => {
    if (command.isPending || entered !== null) return
    const made = await entry.save()
    if (made) setEntered(made)
  }
  useSaveKey(save)
  if (entered && hasFiles) return <EntrySending entered={entered} chosen={files.toSend} onDone={goOn} />
  const { kind, values } = now
  const part = { kind, values, change: entry.changeValues, problems }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void save()
  }
  const discard = () => {
    files.clear()
    entry.discard()
  }
  return (
    <div className={css.page}>
      <EntrySections kind={kind} />
      <form className={css.form} noValidate onSubmit={submit}>
        <DraftNotice restoredAt={entry.restoredAt} onDiscard={discard} />
        <FieldErrors problems={problems} labels={{ ...labels, ...labelsByPath }} message={command.message} />
        {/* What would be typed while it is sent would be lost with the page. */}
        <div className={css.fields} inert={command.isPending || entered !== null}>
          <EntrySection id="entry" name={words.entry.section}>
            <EntryHeadFields {...headOf(now)} isLate={entry.isLate} problems={problems} change={change} />
          </EntrySection>
          {sectionsOf(kind).map((it) => (
            <EntrySection key={it} id={it} name={nameOf(it)}>
              <SectionFields {...part} section={it} needsMail={false} files={it === 'rest' ? attachments : null} />
            </EntrySection>
          ))}
          <EntrySection id="office" name={words.entry.office}>
            <EntryOfficeFields {...officeOf(now)} problems={problems} change={change} />
          </EntrySection>
        </div>
        <div className={css.foot}>
          <Button type="submit" loading={command.isPending}>
            {words.entry.save}
          </Button>
          <Button variant="default" renderRoot={(props) => <Link to="/bewerbungen" {...props} />}>
            {words.entry.cancel}
          </Button>
          <SaveState state={command.state === 'saved' ? 'idle' : command.state} />
        </div>
      </form>
      <EntryAside kind={kind} values={values} />
      <LeaveGuard when={(entry.isDirty || files.chosen.length > 0) && entered === null} />
    </div>
  )
}
