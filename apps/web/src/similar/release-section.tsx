import type { Verdict } from '@etappe/domain/access/policy'
import type { CaseId } from '@etappe/domain/kernel/id'
import { releaseParts } from '@etappe/domain/plan/release'
import { Button, Checkbox, Textarea } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { Section } from '../ui/section.tsx'
import { WhyReadOnly } from '../ui/why-read-only.tsx'
import { ReleasePreview } from './release-preview.tsx'
import css from './release-section.module.css'
import { useRelease } from './use-release.ts'

interface Props {
  readonly caseId: CaseId
  readonly verdict: Verdict
}

/** What of this case the whole programme may read, decided by its office, with what others then see. */
export function ReleaseSection({ caseId, verdict }: Props) {
  const { formats } = useApp()
  const words = useWords('similar')
  const form = useRelease(caseId)
  const { release, preview, command, content } = form
  const parts = release?.parts ?? []
  const counted = { goals: preview.goals?.length, measures: preview.measures?.length, offers: preview.offers?.length }
  const partNames = (of: readonly (typeof releaseParts)[number][]) => formats.list(of.map((part) => words.part[part]))
  return (
    <Section title={words.release.heading}>
      <div className={css.release}>
        <p className="strong">
          {release === null || parts.length === 0
            ? words.release.state.none
            : words.release.state.some({ parts: partNames(parts), day: formats.day(release.releasedOn) })}
        </p>
        <p className="quiet">{words.release.lead}</p>
        <WhyReadOnly verdict={verdict} />
        <form
          className={css.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void form.save()
          }}
        >
          <Checkbox.Group label={words.field.release.parts} value={[...content.parts]} onChange={form.setParts}>
            <div className={css.parts}>
              {releaseParts.map((part) => {
                const count = part === 'experience' ? undefined : counted[part]
                const about = count === undefined ? '' : ` (${count > 0 ? formats.number(count) : words.release.empty})`
                return <Checkbox key={part} value={part} label={`${words.part[part]}${about}`} disabled={!verdict.ok} />
              })}
            </div>
          </Checkbox.Group>
          <Textarea
            label={words.field.release.experience}
            description={words.release.experienceHint}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            autosize
            minRows={3}
            maxRows={14}
            maxLength={4000}
            readOnly={!verdict.ok}
            value={content.experience}
            onChange={(event) => form.setExperience(event.currentTarget.value)}
          />
          {command.message !== null && command.conflicts.length === 0 && (
            <p role="alert" className="bad">
              {command.message}
            </p>
          )}
          {verdict.ok && (
            <div>
              <Button type="submit" disabled={!form.isDirty} loading={command.isPending}>
                {words.release.save}
              </Button>
            </div>
          )}
        </form>
        <ReleasePreview preview={preview} content={content} />
      </div>
      {command.conflicts.length > 0 && (
        <ConflictDialog
          conflicts={labelConflicts(command.conflicts, {
            label: (field) => (field === 'parts' ? words.field.release.parts : words.field.release.experience),
            show: (_field, value) =>
              Array.isArray(value) ? partNames(releaseParts.filter((it) => value.includes(it))) : typeof value === 'string' ? value : '',
            isText: (field) => field === 'experience',
          })}
          onResolve={(values) => void form.save(values)}
          onLater={command.reset}
          isPending={command.isPending}
        />
      )}
    </Section>
  )
}
