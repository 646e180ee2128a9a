import type { CoverageMark } from '@etappe/domain/baseline/coverage'
import { coverageMarkFields } from '@etappe/domain/baseline/coverage'
import type { CaseId } from '@etappe/domain/kernel/id'
import { coverageMarkId } from '@etappe/domain/kernel/id'
import { problemsOf } from '@etappe/domain/kernel/problems'
import { Button, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import dialog from '../ui/dialog.module.css'
import { FieldErrors, fieldProps, type Problems } from '../ui/field-errors.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import type { MarkAddress } from './coverage-actions.ts'
import css from './coverage-dialog.module.css'
import { useCellWords } from './use-cell-words.ts'

/** A cell or a whole pillar to be marked as empty on purpose, or a mark whose reason is to change. */
export type MarkRequest = { readonly address: MarkAddress } | { readonly mark: CoverageMark }

interface Props {
  readonly caseId: CaseId
  readonly request: MarkRequest
  readonly onClose: () => void
}

/** Why nothing is meant to be here, in a sentence. */
export function MarkDialog({ caseId, request, onClose }: Props) {
  const { api, messages: m } = useApp()
  const { baseline, coverage, nameOf } = useCellWords()
  const words = coverage.mark
  const [id] = useState(() => coverageMarkId.parse(crypto.randomUUID()))
  const earlier = 'mark' in request ? request.mark : null
  const address = 'mark' in request ? request.mark : request.address
  const [reason, setReason] = useState(earlier?.reason ?? '')
  const [found, setFound] = useState<Problems | null>(null)
  const mark = useCommand(api.coverage.mark.mutationOptions(), { done: () => coverage.said.marked, undo: true, report: 'inline' })
  const explain = useCommand(api.coverage.explain.mutationOptions(), { done: () => coverage.said.explained, undo: true, report: 'inline' })
  const command = earlier ? explain : mark
  const { pillar, level, band } = address
  const save = async () => {
    const read = coverageMarkFields.shape.reason.safeParse(reason)
    setFound(read.success ? null : Object.fromEntries(Object.values(problemsOf(read.error)).map((it) => ['fields.reason', it])))
    if (!read.success || command.isPending) return
    const done = earlier
      ? await explain.run({ id: earlier.id, version: earlier.version, fields: { reason: read.data } })
      : await mark.run({ id, caseId, fields: { pillar, level, band, reason: read.data } })
    if (done) onClose()
  }
  useSaveKey(save)
  const problems = found ?? command.problems
  const isCell = level !== null && band !== null
  const newTitle = isCell ? words.cellTitle : words.pillarTitle({ pillar: baseline.pillar[pillar] })
  return (
    <Modal
      opened
      onClose={onClose}
      title={earlier ? words.explainTitle : newTitle}
      closeButtonProps={{ 'aria-label': words.cancel }}
      size={480}
      centered
    >
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <div>
          {isCell && <p className="strong">{nameOf({ pillar, level, band })}</p>}
          <p className="quiet">{isCell ? words.cellIntro : words.pillarIntro}</p>
        </div>
        <FieldErrors problems={problems} labels={{ 'fields.reason': coverage.field.coverageMark.reason }} message={command.message} />
        <Textarea
          {...fieldProps(m, problems, 'fields.reason')}
          label={coverage.field.coverageMark.reason}
          description={words.hint}
          autosize
          minRows={2}
          maxRows={8}
          dir="auto"
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={dialog.foot}>
          <Button type="submit" loading={command.isPending}>
            {words.save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
