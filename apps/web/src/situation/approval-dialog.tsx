import { approvalFields } from '@etappe/domain/baseline/situation-report'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Day } from '@etappe/domain/kernel/day'
import type { FieldProblem } from '@etappe/domain/kernel/problems'
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
import css from './approval-dialog.module.css'
import type { Situation } from './use-situation.ts'

interface Props {
  readonly detail: CaseDetail
  readonly report: Situation['report']
  readonly onClose: () => void
}

interface Content {
  readonly approvedBy: string
  readonly approvedOn: string | null
  readonly approvalMeetingId: string | null
}

const problemsOf = (it: { readonly approvedOn: Day }, today: Day): Partial<Record<keyof Content, FieldProblem>> =>
  it.approvedOn > today ? { approvedOn: 'in-the-future' } : {}

/** Which body approved a final version, and when. */
export function ApprovalDialog({ detail, report, onClose }: Props) {
  const { api, me, messages: m, formats } = useApp()
  const words = useWords('situation')
  const labels = words.field.situationReport
  const [content, setContent] = useState<Content>({
    approvedBy: report.approvedBy,
    approvedOn: report.approvedOn ?? me.today,
    approvalMeetingId: report.approvalMeetingId,
  })
  const [found, setFound] = useState<Problems | null>(null)
  const command = useCommand(api.situationReport.approve.mutationOptions(), {
    done: () => words.approvedDone,
    undo: true,
    report: 'inline',
  })
  const problems = found ?? command.problems
  const change = (part: Partial<Content>) => setContent({ ...content, ...part })
  const save = async () => {
    const checked = checkFields(approvalFields, { ...content }, (fields) => problemsOf(fields, me.today))
    setFound(checked.ok ? null : checked.problems)
    if (!checked.ok || command.isPending) return
    if (await command.run({ id: report.id, version: report.version, fields: checked.fields })) onClose()
  }
  useSaveKey(save)
  const at = (field: keyof Content) => fieldProps(m, problems, `fields.${field}`)
  const title = words.approveTitle({ number: report.number })
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': words.cancel }} size={480} centered>
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <FieldErrors problems={problems} labels={fieldLabels(labels)} message={command.message} />
        <TextInput
          {...at('approvedBy')}
          label={labels.approvedBy}
          description={words.approvedByHint}
          required
          data-autofocus
          dir="auto"
          value={content.approvedBy}
          onChange={(event) => change({ approvedBy: event.currentTarget.value })}
        />
        <DayField
          {...at('approvedOn')}
          label={labels.approvedOn}
          required
          value={content.approvedOn}
          onChange={(approvedOn) => change({ approvedOn })}
        />
        {detail.meetings.length > 0 && (
          <NativeSelect
            {...at('approvalMeetingId')}
            label={labels.approvalMeetingId}
            value={content.approvalMeetingId ?? ''}
            onChange={(event) => change({ approvalMeetingId: event.currentTarget.value || null })}
            data={[
              { value: '', label: words.noMeeting },
              ...detail.meetings.map((it) => ({ value: it.id, label: `${formats.day(it.heldOn)} ${m.meetings.kind[it.kind]}` })),
            ]}
          />
        )}
        <div className={dialog.foot}>
          <Button type="submit" loading={command.isPending}>
            {words.approveDo}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
