import { can } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import { isWaiting } from '@etappe/domain/cases/waiting'
import { daysBetween } from '@etappe/domain/kernel/day'
import { ActionIcon } from '@mantine/core'
import { IconHourglassEmpty, IconPlayerPlay } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import css from './contact-cell.module.css'

const WaitDialog = lazyPart(async () => (await import('./wait-dialog.tsx')).WaitDialog)

/** When people last met, or until when the case waits for its municipality; who may can begin and end a wait here. */
export function ContactCell({ detail }: { detail: CaseDetail }) {
  const { api, me, messages: m, formats } = useApp()
  const words = m.casePage.fact
  const [isOpen, setOpen] = useState(false)
  const end = useCommand(api.case.endWait.mutationOptions(), { done: () => m.today.contact.ended, undo: true })
  const { lastContactOn, case: it } = detail
  const mayWait = it.lifecycle === 'active' && can(me.actor, 'case.wait', accessOf(detail)).ok
  const waits = isWaiting(it, me.today)
  return (
    <span className={css.contact}>
      {waits && it.waitingUntil !== null ? (
        <span title={it.waitingReason}>{words.waiting({ day: formats.day(it.waitingUntil) })}</span>
      ) : lastContactOn === null ? (
        <span className="quiet">{words.noContact}</span>
      ) : (
        <span>
          {formats.day(lastContactOn)} <span className="quiet">{m.casePage.ago({ days: daysBetween(lastContactOn, me.today) })}</span>
        </span>
      )}
      {mayWait && waits && (
        <ActionIcon
          variant="subtle"
          size={24}
          aria-label={words.endWait}
          title={words.endWait}
          loading={end.isPending}
          onClick={() => void end.run({ id: it.id })}
        >
          <IconPlayerPlay size={16} aria-hidden />
        </ActionIcon>
      )}
      {mayWait && !waits && (
        <ActionIcon variant="subtle" size={24} aria-label={words.wait} title={words.wait} onClick={() => setOpen(true)}>
          <IconHourglassEmpty size={16} aria-hidden />
        </ActionIcon>
      )}
      {isOpen && (
        <Suspense>
          <WaitDialog caseId={it.id} until={null} reason="" onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  )
}
