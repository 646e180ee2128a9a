import type { ApplicationSection } from '@etappe/domain/applications/application-fields'
import type { Draft } from '@etappe/domain/applications/draft'
import type { Eligibility } from '@etappe/domain/applications/eligibility'
import { Button } from '@mantine/core'
import { type SubmitEvent, useRef } from 'react'
import type { Problems } from '../ui/field-errors.tsx'
import { sectionsOf } from './apply-steps.ts'
import { CheckProblems } from './check-problems.tsx'
import { CheckSection } from './check-section.tsx'
import css from './check.module.css'
import form from './form.module.css'
import { useApplyWords } from './use-apply-words.ts'
import type { DraftFiles } from './use-files.ts'
import type { Kept } from './use-kept-draft.ts'
import { useResponsibility } from './use-responsibility.ts'
import { type Sent, useSubmit } from './use-submit.ts'

interface Props {
  readonly token: string
  readonly draft: Draft
  readonly kept: Kept
  readonly files: DraftFiles
  readonly eligibility: Eligibility
  readonly problems: Problems
  readonly onProblems: (problems: Problems) => void
  readonly onGo: (section: ApplicationSection, field?: string) => void
  readonly onSent: (sent: Sent) => void
}

/** Everything once more, and the button that sends it. */
export function CheckPage({ eligibility, problems, onGo, ...rest }: Props) {
  const { words } = useApplyWords()
  const { draft, kept, files } = rest
  const { office } = useResponsibility(kept.values)
  const trap = useRef<HTMLInputElement>(null)
  const { send, isPending, message, refused } = useSubmit(rest)
  const open = eligibility.criteria.filter((it) => it.state !== 'met').length
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!isPending) void send(trap.current?.value ?? '')
  }
  return (
    <form className={css.check} noValidate onSubmit={onSubmit}>
      <CheckProblems problems={{ ...refused, ...problems }} message={message} onGo={onGo} />
      {sectionsOf(draft.kind).map((it) => (
        <CheckSection key={it} section={it} kind={draft.kind} values={kept.values} files={files.files} onChange={() => onGo(it)} />
      ))}
      <div className={css.send}>
        <p className="strong">{office ? words.check.toOffice({ city: office.city }) : words.check.toSomebody}</p>
        {open > 0 && <p>{words.check.open({ count: open })}</p>}
        <p className="quiet">{words.check.privacy}</p>
        <div className={form.honeypot} aria-hidden>
          <label>
            {words.check.honeypot}
            <input ref={trap} name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <Button type="submit" size="md" loading={isPending}>
          {words.check.send}
        </Button>
      </div>
    </form>
  )
}
