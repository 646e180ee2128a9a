import type { CaseKind } from '@etappe/domain/cases/kind'
import { isValidOn } from '@etappe/domain/kernel/day'
import { readFigure } from '@etappe/domain/kernel/figure-input'
import { quotaPlan } from '@etappe/domain/offices/office'
import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { DayField } from '../ui/day-field.tsx'
import { checkFields } from '../ui/field-check.ts'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { fieldLabels } from '../ui/field-labels.ts'
import type { PlannedOffice } from './planned.ts'

interface Props {
  readonly office: PlannedOffice
  readonly kind: CaseKind
  readonly onClose: () => void
}

interface Typed {
  readonly target: string
  readonly validFrom: string | null
  readonly reason: string
}

const atField = (problems: Problems): Problems =>
  Object.fromEntries(Object.entries(problems).map(([path, problem]) => [path.startsWith('fields.') ? path : `fields.${path}`, problem]))

/** Plans how many cases of a kind an office takes from a day on. */
export function QuotaDialog({ office, kind, onClose }: Props) {
  const { api, me, messages: m, formats, locale } = useApp()
  const words = useWords('programme')
  const now = office.quotas.find((it) => it.kind === kind && isValidOn(it, me.today))?.target ?? 0
  const [content, setContent] = useState<Typed>({ target: String(now), validFrom: me.today, reason: '' })
  const [found, setFound] = useState<Problems | null>(null)
  const plan = useCommand(api.office.setQuota.mutationOptions(), {
    done: () => words.quota.done({ office: office.city }),
    undo: true,
    report: 'inline',
    onDone: onClose,
  })
  const save = () => {
    const typed = readFigure(content.target, locale === 'de' ? ',' : '.')
    const target = typed.kind === 'figure' ? typed.value : null
    const checked = checkFields(quotaPlan, { ...content, target, officeCode: office.code, kind }, ({ validFrom }) =>
      validFrom < me.today ? { validFrom: 'in-the-past' } : {},
    )
    setFound(checked.ok ? null : checked.problems)
    if (checked.ok) void plan.run(checked.fields)
  }
  const labels = words.field.officeQuota
  const problems = found ?? atField(plan.problems)
  return (
    <ChangeDialog
      title={words.quota.title({ office: office.city, kinds: m.cases.kinds[kind] })}
      lead={words.quota.lead({ target: formats.number(now) })}
      save={words.quota.save}
      labels={fieldLabels(labels)}
      problems={problems}
      command={plan}
      onSave={save}
      onClose={onClose}
    >
      <TextInput
        {...fieldProps(m, problems, 'fields.target')}
        label={labels.target}
        inputMode="numeric"
        autoComplete="off"
        required
        value={content.target}
        onChange={(event) => setContent({ ...content, target: event.currentTarget.value })}
      />
      <DayField
        {...fieldProps(m, problems, 'fields.validFrom')}
        label={labels.validFrom}
        required
        value={content.validFrom}
        onChange={(validFrom) => setContent({ ...content, validFrom })}
      />
      <Textarea
        {...fieldProps(m, problems, 'fields.reason')}
        label={labels.reason}
        description={words.quota.reasonHint}
        autosize
        minRows={2}
        dir="auto"
        value={content.reason}
        onChange={(event) => setContent({ ...content, reason: event.currentTarget.value })}
      />
    </ChangeDialog>
  )
}
