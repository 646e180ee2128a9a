import type { ApplicationSection } from '@etappe/domain/applications/application-fields'
import type { Draft } from '@etappe/domain/applications/draft'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { fieldId, type Problems } from '../ui/field-errors.tsx'
import { PublicPage } from '../ui/public-page.tsx'
import { useTitle } from '../ui/use-title.ts'
import { type ApplyStep, stepsOf } from './apply-steps.ts'
import { atFields, fieldPath } from './apply-values.ts'
import { CheckPage } from './check-page.tsx'
import { DiscardDraft } from './discard-draft.tsx'
import { FileFields } from './file-fields.tsx'
import { FormAside } from './form-aside.tsx'
import { FormBar } from './form-bar.tsx'
import css from './form.module.css'
import { LinkBox } from './link-box.tsx'
import { Prerequisites } from './prerequisites.tsx'
import { SaveLine } from './save-line.tsx'
import { SaveNotices } from './save-notices.tsx'
import { SectionFields } from './section-fields.tsx'
import { SentPage } from './sent-page.tsx'
import type { Sent } from './use-submit.ts'
import { StepFoot } from './step-foot.tsx'
import { StepHead } from './step-head.tsx'
import { StepList } from './step-list.tsx'
import { useApplyWords } from './use-apply-words.ts'
import { useEligibility } from './use-eligibility.ts'
import { useFiles } from './use-files.ts'
import { useKeptDraft } from './use-kept-draft.ts'

interface Props {
  readonly token: string
  readonly draft: Draft
  readonly step: ApplyStep | undefined
}

const without = (problems: Problems, patch: object): Problems => {
  const left = Object.entries(problems).filter(([path]) => !((path.split('.')[0] ?? '') in patch))
  return left.length === Object.keys(problems).length ? problems : Object.fromEntries(left)
}

/** The public form: one section at a time, everything saved as one types. */
export function ApplyForm({ token, draft, step: wanted }: Props) {
  const { words, step: nameOf } = useApplyWords()
  const { kind } = draft
  const navigate = useNavigate()
  const kept = useKeptDraft(token, draft)
  const files = useFiles(token, draft.files)
  const eligibility = useEligibility(kind, kept.values)
  const [missing, setMissing] = useState<Problems>({})
  const [sent, setSent] = useState<Sent | null>(null)
  const wantedField = useRef<string | null>(null)
  const steps = stepsOf(kind)
  const step = wanted !== undefined && steps.includes(wanted) ? wanted : 'place'
  useTitle(sent ? words.sent.title : `${nameOf(step)} – ${words.kind[kind].formTitle}`)
  useEffect(() => {
    if (wantedField.current === null) return
    document.getElementById(fieldId(fieldPath(wantedField.current)))?.focus()
    wantedField.current = null
  }, [step])
  const go = useCallback(
    (to: ApplicationSection, field?: string) => {
      wantedField.current = field ?? null
      void navigate({ to: '/bewerben/$token', params: { token }, search: { schritt: to } })
    },
    [navigate, token],
  )
  const { change: keep, held } = kept
  const problems = useMemo(() => atFields({ ...missing, ...held }), [missing, held])
  const change: typeof keep = useCallback(
    (patch) => {
      keep(patch)
      // What was missing stops being so while it is typed.
      setMissing((all) => without(all, patch))
    },
    [keep],
  )
  if (sent) return <SentPage sent={sent} />
  const met = eligibility.criteria.filter((it) => it.state === 'met').length
  const link = (
    <>
      <LinkBox token={token} expiresOn={kept.expiresOn} />
      <DiscardDraft token={token} kept={kept} />
    </>
  )
  const list = (onChosen?: () => void) => (
    <StepList
      kind={kind}
      values={kept.values}
      token={token}
      current={step}
      hasFiles={files.files.length > 0}
      {...(onChosen ? { onChosen } : {})}
    />
  )
  return (
    <PublicPage
      head={
        <>
          <span className={css.title}>{words.kind[kind].formTitle}</span>
          <SaveLine kept={kept} />
        </>
      }
    >
      <div className={css.page}>
        <div className={css.side}>{list()}</div>
        <div className={css.form}>
          <FormBar
            counted={words.asked.met({ met, all: eligibility.criteria.length })}
            renderSheet={(sheet, close) =>
              sheet === 'asked' ? (
                <Prerequisites
                  eligibility={eligibility}
                  onGo={(section) => {
                    close()
                    go(section)
                  }}
                />
              ) : sheet === 'steps' ? (
                list(close)
              ) : (
                link
              )
            }
          />
          <SaveNotices token={token} kind={kind} kept={kept} />
          <StepHead kind={kind} step={step} isFieldWanted={() => wantedField.current !== null} />
          {step === 'check' ? (
            <CheckPage
              token={token}
              draft={draft}
              kept={kept}
              files={files}
              eligibility={eligibility}
              problems={missing}
              onProblems={setMissing}
              onGo={go}
              onSent={setSent}
            />
          ) : (
            <form
              className={css.fields}
              noValidate
              onSubmit={(event) => {
                event.preventDefault()
                const next = steps[steps.indexOf(step) + 1]
                if (next) void navigate({ to: '/bewerben/$token', params: { token }, search: { schritt: next } })
              }}
            >
              <SectionFields
                section={step}
                kind={kind}
                values={kept.values}
                change={change}
                problems={problems}
                files={step === 'rest' ? <FileFields files={files} token={token} /> : null}
              />
              <StepFoot steps={steps} step={step} token={token} />
            </form>
          )}
        </div>
        <aside className={css.help} aria-label={words.asked.title}>
          <div>
            <FormAside eligibility={eligibility} link={link} onGo={go} />
          </div>
        </aside>
      </div>
    </PublicPage>
  )
}
