import type { Verdict } from '@etappe/domain/access/policy'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { Milestone } from '@etappe/domain/meetings/milestone'
import { useEffect, useRef } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { DueMark } from './due-mark.tsx'
import { milestoneName } from './milestone-name.ts'
import css from './milestone-row.module.css'
import { RowMenu } from './row-menu.tsx'

interface Props {
  readonly milestone: Milestone
  readonly number: CaseNumber
  readonly verdict: Verdict
  readonly onEdit: () => void
}

/** One milestone. Its tick says "done today" at once and comes back when the server refuses. */
export function MilestoneRow({ milestone, number, verdict, onEdit }: Props) {
  const { api, me, messages: m, queryClient } = useApp()
  const words = m.meetings
  const box = useRef<HTMLInputElement>(null)
  const ticked = useRef(false)
  const caseKey = api.case.get.queryKey({ number })
  const name = milestoneName(m, milestone)
  const isDone = milestone.doneOn !== null
  const withMilestone = (after: Partial<Milestone>) => (detail: CaseDetail) => ({
    ...detail,
    milestones: detail.milestones.map((it) => (it.id === milestone.id ? { ...it, ...after } : it)),
  })
  const tick = useCommand(api.milestone.update.mutationOptions(), {
    optimistic: (cache) => cache.edit(caseKey, withMilestone({ doneOn: isDone ? null : me.today })),
    done: (after) => (after.doneOn === null ? words.said.milestoneReopened : words.said.milestoneReached),
    undo: true,
    // A second tick before the case is fetched again has to name this version.
    onDone: (after) => queryClient.setQueryData<CaseDetail>(caseKey, (detail) => detail && withMilestone(after)(detail)),
  })
  const remove = useCommand(api.milestone.remove.mutationOptions(), {
    optimistic: (cache, { id }) =>
      cache.edit<CaseDetail>(caseKey, (detail) => ({ ...detail, milestones: detail.milestones.filter((it) => it.id !== id) })),
    done: () => words.said.milestoneRemoved,
    undo: true,
  })
  // The row moves between what is open and what is done; the keyboard goes along.
  useEffect(() => {
    if (ticked.current) box.current?.focus({ preventScroll: true })
    ticked.current = false
  }, [milestone.doneOn])
  const toggle = () => {
    if (tick.isPending) return
    ticked.current = true
    void tick.run({ id: milestone.id, version: milestone.version, fields: { doneOn: isDone ? null : me.today } })
  }
  return (
    <li className={css.row} data-done={isDone || undefined}>
      <label className={css.tick}>
        <input
          ref={box}
          type="checkbox"
          checked={isDone}
          onChange={toggle}
          disabled={!verdict.ok}
          title={verdict.ok ? undefined : m.errors.code[verdict.because]}
          aria-label={isDone ? words.milestoneList.untick({ name }) : words.milestoneList.tick({ name })}
        />
      </label>
      <span className={css.text}>
        <bdi>{name}</bdi>
        {name === milestone.title && milestone.kind !== 'other' && (
          <span className="quiet small">{words.milestoneKind[milestone.kind]}</span>
        )}
        {milestone.note !== '' && (
          <span className={`${css.note} quiet small`} dir="auto">
            {milestone.note}
          </span>
        )}
      </span>
      <DueMark milestone={milestone} />
      {verdict.ok && (
        <RowMenu name={name} onEdit={onEdit} onRemove={() => void remove.run({ id: milestone.id, version: milestone.version })} />
      )}
    </li>
  )
}
