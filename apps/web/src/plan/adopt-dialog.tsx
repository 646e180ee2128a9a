import type { Day } from '@etappe/domain/kernel/day'
import { adoptionId, decisionId } from '@etappe/domain/kernel/id'
import { isApproving } from '@etappe/domain/plan/decision'
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { PlanText } from './plan-text.tsx'
import type { OpenPlan } from './use-plan.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly plan: OpenPlan
  readonly onClose: () => void
}

/** Freezes goals and measures as agreed: on which decision, on which day, and why anew. */
export function AdoptDialog({ plan, onClose }: Props) {
  const { api, me, messages: m } = useApp()
  const { words, decisionName } = usePlanWords()
  const { view, detail } = plan
  const decisions = view.decisions.filter((it) => isApproving(it.result))
  const [content, setContent] = useState(() => ({
    id: adoptionId.parse(crypto.randomUUID()),
    decisionId: decisions[0]?.id ?? null,
    adoptedOn: (decisions[0]?.sessionOn ?? me.today) as string | null,
    reason: '',
  }))
  const [found, setFound] = useState<Problems | null>(null)
  const adopt = useCommand(api.adoption.adopt.mutationOptions(), {
    done: () => words.adoption.done,
    undo: true,
    report: 'inline',
    onDone: onClose,
  })
  const isAgain = view.adoptions.length > 0
  const isMunicipality = detail.case.kind === 'modelMunicipality'
  const labels = words.field.adoption
  const problems = found ?? adopt.problems
  const save = () => {
    const missing: Problems = {
      ...(content.adoptedOn === null ? { adoptedOn: 'required' as const } : {}),
      ...(isAgain && content.reason.trim() === '' ? { reason: 'required' as const } : {}),
      ...(isMunicipality && content.decisionId === null ? { decisionId: 'required' as const } : {}),
    }
    const isFine = Object.keys(missing).length === 0
    setFound(isFine ? null : missing)
    if (isFine) void adopt.run({ ...content, adoptedOn: content.adoptedOn as Day, caseId: detail.case.id })
  }
  const choose = (value: string) => {
    const chosen = decisions.find((it) => it.id === value)
    setContent({ ...content, decisionId: chosen ? decisionId.parse(chosen.id) : null, adoptedOn: chosen?.sessionOn ?? content.adoptedOn })
  }
  const counts = { goals: words.goalCount({ count: view.goals.length }), measures: words.measureCount({ count: view.measures.length }) }
  return (
    <ChangeDialog
      title={words.adoption.title}
      lead={words.adoption.lead(counts)}
      save={words.adoption.save}
      labels={{ ...labels, reason: words.adoption.reasonLabel }}
      problems={problems}
      command={adopt}
      onSave={save}
      onClose={onClose}
    >
      <NativeSelect
        {...fieldProps(m, problems, 'decisionId')}
        label={labels.decisionId}
        description={isMunicipality ? words.adoption.decisionRequired : words.adoption.decisionHint}
        required={isMunicipality}
        value={content.decisionId ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[{ value: '', label: words.adoption.decisionNone }, ...decisions.map((it) => ({ value: it.id, label: decisionName(it) }))]}
      />
      <DayField
        {...fieldProps(m, problems, 'adoptedOn')}
        label={labels.adoptedOn}
        required
        value={content.adoptedOn}
        onChange={(adoptedOn) => setContent({ ...content, adoptedOn })}
      />
      {isAgain && (
        <PlanText
          {...fieldProps(m, problems, 'reason')}
          label={words.adoption.reasonLabel}
          isRequired
          value={content.reason}
          onChange={(reason) => setContent({ ...content, reason })}
        />
      )}
    </ChangeDialog>
  )
}
