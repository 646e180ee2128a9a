import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { CaseLine } from './case-line.tsx'
import { DueDay } from './due-day.tsx'
import css from './milestone-lines.module.css'
import { milestoneName } from './milestone-name.ts'
import type { TodayMilestone, TodayPage } from './today-data.ts'
import type { Tick } from './use-tick.ts'

interface Props extends Pick<Tick, 'register' | 'tick'> {
  readonly page: Pick<TodayPage, 'day' | 'reach'>
  readonly rows: readonly TodayMilestone[]
}

/** Open milestones, each with its tick. */
export function MilestoneLines({ page, rows, register, tick }: Props) {
  const { messages: m } = useApp()
  return (
    <ul>
      {rows.map((row) => {
        const name = milestoneName(m, row)
        return (
          <li key={row.id} className={css.line}>
            <label className={css.tick}>
              <input
                ref={register(row.id)}
                type="checkbox"
                checked={false}
                onChange={() => tick(row)}
                aria-label={m.today.tick({ name, caseName: row.caseName })}
              />
            </label>
            <Link to="/faelle/$number" params={{ number: row.caseNumber }} className={`plainlink ${css.text}`}>
              <bdi className={css.name} title={name}>
                {name}
              </bdi>
              <CaseLine number={row.caseNumber} text={row.caseName} owner={page.reach === 'mine' ? undefined : row} />
            </Link>
            <DueDay on={row.dueOn} today={page.day} />
          </li>
        )
      })}
    </ul>
  )
}
