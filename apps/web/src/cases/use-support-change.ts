import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Day } from '@etappe/domain/kernel/day'
import { caseRequestId } from '@etappe/domain/kernel/id'
import type { Areas } from '@etappe/i18n/areas'
import { useState } from 'react'
import type { Command } from '../api/use-command.ts'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { isAskedFor } from './case-action.ts'

interface SupportChange {
  readonly command: Pick<Command<never, unknown>, 'isPending' | 'message' | 'problems'>
  /** What the dialog says: that it changes the support, or that it asks for it. */
  readonly said: Areas['course']['support']['ask']
  /** Says whether it was accepted. */
  readonly send: (supportEnd: Day, reason: string) => Promise<boolean>
}

/** Sets another end of the support, or asks for it when only the programme lead may. */
export function useSupportChange(detail: CaseDetail): SupportChange {
  const { api, me, formats } = useApp()
  const words = useWords('course').support
  const [requestId] = useState(() => caseRequestId.parse(crypto.randomUUID()))
  const change = useCommand(api.case.changeSupport.mutationOptions(), {
    report: 'inline',
    done: (it) => words.done({ day: it.supportEnd === null ? '' : formats.day(it.supportEnd) }),
    undo: true,
  })
  const ask = useCommand(api.request.extension.mutationOptions(), { report: 'inline', done: () => words.ask.done, undo: true })
  const { id } = detail.case
  if (isAskedFor('support', me.actor, detail)) {
    const send = async (supportEnd: Day, reason: string) => (await ask.run({ id: requestId, caseId: id, supportEnd, reason })) !== undefined
    return { command: ask, said: words.ask, send }
  }
  const send = async (supportEnd: Day, reason: string) => (await change.run({ id, supportEnd, reason })) !== undefined
  return { command: change, said: { ...words, done: '' }, send }
}
