import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { CaseRow } from '@etappe/domain/cases/case-query'
import { isRunning } from '@etappe/domain/cases/lifecycle'
import { IconAlertTriangleFilled } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import css from './case-peek.module.css'

interface Props {
  readonly row: CaseRow
  readonly detail: CaseDetail
}

/** What a running case lacks; nothing to see when it lacks nothing. */
export function PeekMissing({ row, detail }: Props) {
  const { messages: m } = useApp()
  const words = m.caseload.peek
  const lacks = {
    owner: row.ownerName === null,
    facilitator: row.facilitatorName === null,
    milestone: row.nextMilestone === null,
    contact: detail.case.contactName === '',
  }
  const missing = (Object.keys(lacks) as (keyof typeof lacks)[]).filter((name) => lacks[name])
  if (!isRunning(row.lifecycle) || missing.length === 0) return null
  return (
    <>
      <h3>{words.missing}</h3>
      <ul>
        {missing.map((name) => (
          <li key={name} className={css.missing}>
            <IconAlertTriangleFilled size={14} className="icon bad" aria-hidden />
            {words.lacks[name]}
          </li>
        ))}
      </ul>
    </>
  )
}
