import type { Verdict } from '@etappe/domain/access/policy'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { daysBetween } from '@etappe/domain/kernel/day'
import { type Milestone, milestoneDaysLate } from '@etappe/domain/meetings/milestone'
import { Checkbox } from '@mantine/core'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import css from './case-overview.module.css'

interface Props {
  readonly milestone: Milestone
  readonly number: string
  readonly verdict: Verdict
  /** Nothing is late in a closed case. */
  readonly isClosed: boolean
}

/** One open milestone. Its tick says "done today" at once; the toast takes it back. */
export function PromisedRow({ milestone, number, verdict, isClosed }: Props) {
  const { api, me, messages: m, formats } = useApp()
  const words = m.casePage
  const kind = m.meetings.milestoneKind[milestone.kind]
  const name = milestone.title || kind
  const late = isClosed ? 0 : milestoneDaysLate(milestone, me.today)
  const tick = useCommand(api.milestone.update.mutationOptions(), {
    optimistic: (cache, { id }) =>
      cache.edit<CaseDetail>(api.case.get.queryKey({ number }), (detail) => ({
        ...detail,
        milestones: detail.milestones.map((it) => (it.id === id ? { ...it, doneOn: me.today } : it)),
      })),
    done: () => words.promised.done({ name }),
    undo: true,
  })
  return (
    <li className={css.promise}>
      <span className={css.tick}>
        <Checkbox
          size="sm"
          checked={milestone.doneOn !== null}
          disabled={!verdict.ok || tick.isPending}
          title={verdict.ok ? undefined : m.errors.code[verdict.because]}
          aria-label={words.promised.tick({ name })}
          onChange={() => void tick.run({ id: milestone.id, version: milestone.version, fields: { doneOn: me.today } })}
        />
      </span>
      <div>
        <p>
          <bdi>{name}</bdi>
        </p>
        {name !== kind && milestone.kind !== 'other' && <p className="quiet small">{kind}</p>}
      </div>
      <div className="num">
        <span className={late > 0 ? 'bad strong' : ''}>{formats.day(milestone.dueOn)}</span>
        {!isClosed && (
          <p className={`small nowrap ${late > 0 ? 'bad' : 'quiet'}`}>
            {late > 0 ? words.late({ days: late }) : words.promised.in({ days: daysBetween(me.today, milestone.dueOn) })}
          </p>
        )}
      </div>
    </li>
  )
}
