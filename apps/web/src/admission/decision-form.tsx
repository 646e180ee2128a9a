import { admissionResults, type AdmissionResult } from '@etappe/domain/applications/admission-decision'
import type { QuotaFill } from '@etappe/domain/offices/quota-fill'
import { Button } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors, fieldProps } from '../ui/field-errors.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import { AdmissionFields } from './admission-fields.tsx'
import { ConfirmDecision } from './confirm-decision.tsx'
import { blockersOf, offeredResults } from './decision-blockers.ts'
import { asksReason, isQuotaFull } from './decision-draft.ts'
import css from './decision.module.css'
import { LetterEditor } from './letter-editor.tsx'
import type { OpenApplication } from './open-application.ts'
import { ResultField } from './result-field.tsx'
import { useDecisionForm } from './use-decision-form.ts'
import { useDecisionLabels } from './use-decision-labels.ts'
import { useEffects } from './use-effects.ts'

interface Props {
  readonly open: OpenApplication
  readonly fill: QuotaFill | null
  readonly preset: AdmissionResult | null
}

/** Makes a decision: which, why, from when, with which exceptions, in which words. */
export function DecisionForm({ open, fill, preset }: Props) {
  const { messages: m } = useApp()
  const words = useWords('admission').decision
  const effects = useEffects()
  const labels = useDecisionLabels(open)
  const blocked = admissionResults.filter((it) => blockersOf(open.detail, it).length > 0)
  const form = useDecisionForm(open, { fill, preset: preset !== null && blocked.includes(preset) ? null : preset })
  const { content, problems, change, letter, isSecondNeeded } = form
  const { result } = content
  const submit = isSecondNeeded ? words.submit.propose : words.submit[result ?? 'none']
  useSaveKey(form.ask, !form.isAsking)
  return (
    <>
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          form.ask()
        }}
      >
        <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
        <FieldErrors problems={problems} labels={labels} message={form.message} />
        <ResultField
          {...fieldProps(m, problems, 'result')}
          offered={offeredResults(open.detail)}
          blocked={blocked}
          value={result}
          onChange={(it) => change({ result: it })}
        />
        {result === 'admitted' && (
          <AdmissionFields open={open} content={content} problems={problems} isFull={isQuotaFull(fill)} onChange={change} />
        )}
        {result !== null && asksReason(content, letter.letter) && (
          <ReasonField
            {...fieldProps(m, problems, 'reason')}
            label={words.reason[result]}
            placeholder={words.reasonHint}
            required={result !== 'admitted'}
            value={content.reason}
            onChange={(reason) => change({ reason })}
          />
        )}
        <LetterEditor letter={letter} problems={problems} onChange={(it) => change({ letter: it })} />
        <div className={css.submit}>
          <Button type="submit" loading={form.isPending}>
            {submit}
          </Button>
          <span className="quiet small">{words.submitHint}</span>
        </div>
      </form>
      {form.isAsking && result !== null && (
        <ConfirmDecision
          title={isSecondNeeded ? words.confirm.title.propose : words.confirm.title[result]}
          save={submit}
          effects={effects.of(open.detail, { content, fill, isSecondNeeded })}
          isPending={form.isPending}
          onConfirm={() => void form.decide()}
          onCancel={form.cancel}
        />
      )}
    </>
  )
}
