import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors } from '../ui/field-errors.tsx'
import { LeaveGuard } from '../ui/leave-guard.tsx'
import { SaveState } from '../ui/save-state.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import { sectionsOf } from './apply-steps.ts'
import { EntryHeadFields } from './entry-head-fields.tsx'
import { EntryOfficeFields } from './entry-office-fields.tsx'
import { EntrySection } from './entry-section.tsx'
import { EntrySections } from './entry-sections.tsx'
import css from './entry.module.css'
import { FormAside } from './form-aside.tsx'
import { SectionFields } from './section-fields.tsx'
import { useApplyWords } from './use-apply-words.ts'
import { useEligibility } from './use-eligibility.ts'
import { useEntry } from './use-entry.ts'

/** The sections of the public form on one page, for who copies from paper. */
export function EntryForm() {
  const { words, labels, labelsByPath, section: nameOf } = useApplyWords()
  const navigate = useNavigate()
  const entry = useEntry()
  const [entered, setEntered] = useState<{ readonly number: string; readonly isVisible: boolean } | null>(null)
  const { now, command, problems } = entry
  const { kind, values } = now
  const eligibility = useEligibility(kind, values)
  const sections = sectionsOf(kind)
  // The guard has to know first that leaving is meant.
  useEffect(() => {
    if (entered === null) return
    if (entered.isVisible) void navigate({ to: '/bewerbungen/$number', params: { number: entered.number } })
    else void navigate({ to: '/bewerbungen' })
  }, [entered, navigate])
  const save = async () => {
    if (command.isPending) return
    const made = await entry.save()
    if (made) setEntered(made)
  }
  useSaveKey(save)
  const part = { kind, values, change: entry.changeValues, problems }
  return (
    <div className={css.page}>
      <EntrySections
        sections={[
          { id: 'entry', name: words.entry.section },
          ...sections.map((it) => ({ id: it, name: nameOf(it) })),
          { id: 'office', name: words.entry.office },
        ]}
      />
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <DraftNotice restoredAt={entry.restoredAt} onDiscard={entry.discard} />
        <FieldErrors problems={problems} labels={{ ...labels, ...labelsByPath }} message={command.message} />
        <EntrySection id="entry" name={words.entry.section}>
          <EntryHeadFields entry={entry} />
        </EntrySection>
        {sections.map((it) => (
          <EntrySection key={it} id={it} name={nameOf(it)}>
            <SectionFields {...part} section={it} needsMail={false} files={<p className="quiet">{words.files.later}</p>} />
          </EntrySection>
        ))}
        <EntrySection id="office" name={words.entry.office}>
          <EntryOfficeFields entry={entry} />
        </EntrySection>
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
      <aside className={css.help} aria-label={words.asked.title}>
        <div>
          <FormAside
            eligibility={eligibility}
            onGo={(it) => document.getElementById(`section-${it}`)?.querySelector<HTMLElement>('input, textarea, select, button')?.focus()}
          />
        </div>
      </aside>
      <LeaveGuard when={entry.isDirty && entered === null} />
    </div>
  )
}
