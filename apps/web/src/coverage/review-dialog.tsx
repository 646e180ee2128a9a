import { coverageReviewFields } from '@etappe/domain/baseline/coverage'
import { reviewProblems } from '@etappe/domain/baseline/coverage-rules'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { coverageReviewId } from '@etappe/domain/kernel/id'
import { Button, Modal, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { DayField } from '../ui/day-field.tsx'
import dialog from '../ui/dialog.module.css'
import { checkFields } from '../ui/field-check.ts'
import { FieldErrors, fieldProps, type Problems } from '../ui/field-errors.tsx'
import { fieldLabels } from '../ui/field-labels.ts'
import { useSaveKey } from '../ui/use-save-key.ts'
import css from './coverage-dialog.module.css'
import { EarlierReviews } from './earlier-reviews.tsx'
import type { Coverage } from './use-coverage.ts'

interface Props extends Pick<Coverage, 'state'> {
  readonly detail: CaseDetail
  readonly onClose: () => void
}

interface Content {
  readonly reviewedOn: string | null
  readonly reviewedBy: string
  readonly meetingId: string | null
}

/** Says that people went through the matrix: when, who, in which meeting. Earlier times stand below. */
export function ReviewDialog({ state, detail, onClose }: Props) {
  const { api, me, messages: m, formats } = useApp()
  const coverage = useWords('coverage')
  const words = coverage.review
  const labels = coverage.field.coverageReview
  const [id] = useState(() => coverageReviewId.parse(crypto.randomUUID()))
  const [content, setContent] = useState<Content>({ reviewedOn: me.today, reviewedBy: '', meetingId: null })
  const [found, setFound] = useState<Problems | null>(null)
  const command = useCommand(api.coverage.review.mutationOptions(), { done: () => coverage.said.reviewed, undo: true, report: 'inline' })
  const problems = found ?? command.problems
  const change = (part: Partial<Content>) => setContent({ ...content, ...part })
  const save = async () => {
    const checked = checkFields(coverageReviewFields, { ...content }, (fields) => reviewProblems(fields, me.today))
    setFound(checked.ok ? null : checked.problems)
    if (checked.ok && !command.isPending && (await command.run({ id, caseId: detail.case.id, fields: checked.fields }))) onClose()
  }
  useSaveKey(save)
  const at = (field: keyof Content) => fieldProps(m, problems, `fields.${field}`)
  return (
    <Modal opened onClose={onClose} title={words.title} closeButtonProps={{ 'aria-label': words.cancel }} size={480} centered>
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className="quiet">{words.intro}</p>
        <FieldErrors problems={problems} labels={fieldLabels(labels)} message={command.message} />
        <TextInput
          {...at('reviewedBy')}
          label={labels.reviewedBy}
          description={words.byHint}
          required
          data-autofocus
          dir="auto"
          value={content.reviewedBy}
          onChange={(event) => change({ reviewedBy: event.currentTarget.value })}
        />
        <DayField
          {...at('reviewedOn')}
          label={labels.reviewedOn}
          required
          value={content.reviewedOn}
          onChange={(reviewedOn) => change({ reviewedOn })}
        />
        {detail.meetings.length > 0 && (
          <NativeSelect
            {...at('meetingId')}
            label={labels.meetingId}
            value={content.meetingId ?? ''}
            onChange={(event) => change({ meetingId: event.currentTarget.value || null })}
            data={[
              { value: '', label: words.noMeeting },
              ...detail.meetings.map((it) => ({ value: it.id, label: `${formats.day(it.heldOn)} ${m.meetings.kind[it.kind]}` })),
            ]}
          />
        )}
        <div className={dialog.foot}>
          <Button type="submit" loading={command.isPending}>
            {words.save}
          </Button>
        </div>
      </form>
      <EarlierReviews reviews={state.reviews} />
    </Modal>
  )
}
