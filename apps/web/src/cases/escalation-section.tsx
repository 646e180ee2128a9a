import type { Verdict } from '@etappe/domain/access/policy'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { EscalationActs } from './escalation-acts.tsx'
import { EscalationFailed } from './escalation-failed.tsx'
import { EscalationList } from './escalation-list.tsx'
import css from './escalation.module.css'
import { OpenEscalation, type EscalationOpening } from './open-escalation.tsx'

/** What is escalated about a case, what was, and what can be done about it. */
export function EscalationSection({ detail, verdict }: { readonly detail: CaseDetail; readonly verdict: Verdict }) {
  const { api } = useApp()
  const words = useWords('escalations')
  const [open, setOpen] = useState<EscalationOpening | null>(null)
  const { data, error, refetch } = useQuery(api.escalation.ofCase.queryOptions({ caseId: detail.case.id }))
  const rows = data?.rows ?? detail.escalations
  const now = rows.filter((it) => it.resolvedOn === null)
  const add = verdict.ok && (
    <Button variant="default" onClick={() => setOpen({ kind: 'edit', it: null })}>
      {words.add}
    </Button>
  )
  return (
    <div id="eskalationen" className={css.place}>
      <Section title={words.title} count={now.length} action={now.length > 0 && add}>
        {error && !data && <EscalationFailed error={error} onRetry={() => void refetch()} />}
        {now.length === 0 && <EmptyState action={add}>{words.none}</EmptyState>}
        <EscalationList
          rows={rows}
          names={{ ...detail.names, ...data?.names }}
          renderActs={(it) =>
            verdict.ok && (
              <EscalationActs it={it} onResolve={() => setOpen({ kind: 'resolve', it })} onEdit={() => setOpen({ kind: 'edit', it })} />
            )
          }
        />
      </Section>
      {open && <OpenEscalation open={open} detail={detail} people={data?.people ?? []} onClose={() => setOpen(null)} />}
    </div>
  )
}
