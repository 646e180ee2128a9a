import { type CaseDetail, planBasisOf } from '@etappe/domain/cases/case-detail'
import { type AgreedGate, type GateDate, gatesToAgree, phaseOfAgreed } from '@etappe/domain/cases/gate-date'
import { phaseSteps } from '@etappe/domain/cases/phase-plan'
import type { Day } from '@etappe/domain/kernel/day'
import { gateDateId } from '@etappe/domain/kernel/id'
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { AgreeDay } from './agree-day.tsx'
import { CourseEffectView } from './course-effect-view.tsx'
import type { DialogProps } from './dialog-props.ts'
import { ReasonField } from '../ui/reason-field.tsx'
import { typedDay } from './typed-day.ts'
import { useRequired } from './use-required.ts'

interface Props extends DialogProps {
  /** The gate somebody pointed at. */
  readonly gate: AgreedGate | undefined
}

function usePlan(detail: CaseDetail) {
  const { me } = useApp()
  const steps = phaseSteps(planBasisOf(detail), detail.case, detail.runs, me.today)
  const plannedOn = (gate: AgreedGate): Day | null => steps.find((it) => it.phase === phaseOfAgreed[gate])?.gateOn ?? null
  return { open: gatesToAgree(steps), plannedOn }
}

/** Plans a gate that is ahead for another day; shows how the ones behind it move along while the day is chosen. */
export function AgreeDialog({ detail, gate: asked, onClose }: Props) {
  const { api, messages: m, formats } = useApp()
  const words = useWords('course').agree
  const { open, plannedOn } = usePlan(detail)
  const [gate, setGate] = useState<AgreedGate>(open.find((it) => it === asked) ?? open[0] ?? 'goals')
  const [on, setOn] = useState<string | null>(plannedOn(gate))
  const [reason, setReason] = useState('')
  const [id] = useState(() => gateDateId.parse(crypto.randomUUID()))
  const nameOf = (it: AgreedGate) => m.casePage.gate.name[it]
  const agree = useCommand(api.gateDate.agree.mutationOptions(), {
    report: 'inline',
    done: (it: GateDate) => words.done({ gate: nameOf(it.gate), day: formats.day(it.agreedOn) }),
    undo: true,
  })
  const { problems, isComplete } = useRequired(agree.problems)
  const choose = (value: string) => {
    const found = open.find((it) => it === value)
    if (!found) return
    setGate(found)
    setOn(plannedOn(found))
  }
  const save = async () => {
    if (isComplete({ agreedOn: on }) && (await agree.run({ id, caseId: detail.case.id, gate, agreedOn: on as Day, reason }))) onClose()
  }
  const readOn = typedDay(on)
  return (
    <ChangeDialog
      title={words.title}
      lead={words.lead}
      save={words.save}
      labels={{ gate: words.gate, agreedOn: words.on, reason: words.reason }}
      problems={problems}
      command={agree}
      onSave={() => void save()}
      onClose={onClose}
    >
      <NativeSelect
        {...fieldProps(m, problems, 'gate')}
        label={words.gate}
        value={gate}
        onChange={(event) => choose(event.currentTarget.value)}
        data={open.map((it) => ({ value: it, label: nameOf(it) }))}
      />
      <AgreeDay detail={detail} problems={problems} value={on} onChange={setOn} />
      <ReasonField {...fieldProps(m, problems, 'reason')} label={words.reason} required value={reason} onChange={setReason} />
      <CourseEffectView detail={detail} change={readOn && { kind: 'agree', gate, on: readOn }} />
    </ChangeDialog>
  )
}
