import type { Verdict } from '@etappe/domain/access/policy'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Escalation } from '@etappe/domain/cases/escalation'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { messageFor } from '../api/message-for.ts'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { EscalationDialog } from './escalation-dialog.tsx'
import { EscalationItem } from './escalation-item.tsx'
import css from './escalation.module.css'
import { ResolveDialog } from './resolve-dialog.tsx'

type Open = { readonly kind: 'edit'; readonly it: Escalation | null } | { readonly kind: 'resolve'; readonly it: Escalation }

/** What is escalated about a case, what was, and what can be done about it. */
export function EscalationSection({ detail, verdict }: { readonly detail: CaseDetail; readonly verdict: Verdict }) {
  const { api, messages: m } = useApp()
  const words = useWords('escalations')
  const [open, setOpen] = useState<Open | null>(null)
  const [isEarlierShown, setEarlierShown] = useState(false)
  const { data, error, refetch } = useQuery(api.escalation.ofCase.queryOptions({ caseId: detail.case.id }))
  const remove = useCommand(api.escalation.remove.mutationOptions(), { done: () => words.said.removed, undo: true })
  const rows = data?.rows ?? detail.escalations
  const names = { ...detail.names, ...data?.names }
  const now = rows.filter((it) => it.resolvedOn === null)
  const earlier = rows.filter((it) => it.resolvedOn !== null)
  const add = verdict.ok && (
    <Button variant="default" onClick={() => setOpen({ kind: 'edit', it: null })}>
      {words.add}
    </Button>
  )
  const actions = (it: Escalation) =>
    verdict.ok && (
      <span className={css.actions}>
        {it.resolvedOn === null && (
          <Button variant="default" size="compact-sm" onClick={() => setOpen({ kind: 'resolve', it })}>
            {words.resolve}
          </Button>
        )}
        <Button variant="default" size="compact-sm" onClick={() => setOpen({ kind: 'edit', it })}>
          {words.edit}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          loading={remove.isPending}
          onClick={() => void remove.run({ id: it.id, version: it.version })}
        >
          {words.remove}
        </Button>
      </span>
    )
  return (
    <div id="eskalationen" className={css.place}>
      <Section title={words.title} {...(now.length > 0 && { count: now.length })} action={now.length > 0 && add}>
        {error && !data && (
          <div role="alert" className={css.failed}>
            <p>
              {words.failed} {messageFor(m, error)}
            </p>
            <Button variant="default" onClick={() => void refetch()}>
              {words.retry}
            </Button>
          </div>
        )}
        {now.length === 0 && <EmptyState action={add}>{words.none}</EmptyState>}
        <ul>
          {now.map((it) => (
            <EscalationItem key={it.id} it={it} names={names} actions={actions(it)} />
          ))}
          {isEarlierShown && earlier.map((it) => <EscalationItem key={it.id} it={it} names={names} actions={actions(it)} />)}
        </ul>
        {earlier.length > 0 && !isEarlierShown && (
          <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setEarlierShown(true)}>
            {words.showEarlier({ count: earlier.length })}
          </Button>
        )}
      </Section>
      {open?.kind === 'edit' && (
        <EscalationDialog detail={detail} escalation={open.it} people={data?.people ?? []} onClose={() => setOpen(null)} />
      )}
      {open?.kind === 'resolve' && <ResolveDialog escalation={open.it} onClose={() => setOpen(null)} />}
    </div>
  )
}
