import { day } from '@etappe/domain/kernel/day'
import type { Escalation } from '@etappe/domain/cases/escalation'
import { requiredText } from '@etappe/domain/kernel/text'
import { useState } from 'react'
import { z } from 'zod'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { DayField } from '../ui/day-field.tsx'
import { checkFields } from '../ui/field-check.ts'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { ReasonField } from '../ui/reason-field.tsx'

const fields = z.object({ resolvedOn: day, resolution: requiredText(4000) })

/** Ends an escalation: since when, and what came of it. */
export function ResolveDialog({ escalation, onClose }: { readonly escalation: Escalation; readonly onClose: () => void }) {
  const { api, me, messages: m } = useApp()
  const words = useWords('escalations')
  const labels = words.field.escalation
  const [resolvedOn, setResolvedOn] = useState<string | null>(me.today)
  const [resolution, setResolution] = useState(escalation.resolution)
  const [found, setFound] = useState<Problems | null>(null)
  const command = useCommand(api.escalation.resolve.mutationOptions(), {
    done: () => words.said.resolved,
    undo: true,
    report: 'inline',
    onDone: onClose,
  })
  const problems = found ?? command.problems
  const save = () => {
    const checked = checkFields(fields, { resolvedOn, resolution }, (it) => ({
      ...(it.resolvedOn > me.today && { resolvedOn: 'in-the-future' as const }),
      ...(it.resolvedOn < escalation.openedOn && { resolvedOn: 'end-before-start' as const }),
    }))
    setFound(checked.ok ? null : Object.fromEntries(Object.entries(checked.problems).map(([key, it]) => [key.replace('fields.', ''), it])))
    if (checked.ok) void command.run({ id: escalation.id, version: escalation.version, ...checked.fields })
  }
  return (
    <ChangeDialog
      title={words.form.resolve}
      lead={escalation.text}
      save={words.form.saveResolve}
      labels={{ resolvedOn: labels.resolvedOn, resolution: labels.resolution }}
      problems={problems}
      command={command}
      onSave={save}
      onClose={onClose}
    >
      <DayField {...fieldProps(m, problems, 'resolvedOn')} label={labels.resolvedOn} required value={resolvedOn} onChange={setResolvedOn} />
      <ReasonField
        {...fieldProps(m, problems, 'resolution')}
        label={labels.resolution}
        required
        data-autofocus
        value={resolution}
        onChange={setResolution}
      />
    </ChangeDialog>
  )
}
