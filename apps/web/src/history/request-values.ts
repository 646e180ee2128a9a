import type { RequestSubject } from '@etappe/domain/requests/case-request'
import type { Show } from './value-words.ts'

/** A criterion by its name, anything else by its kind. */
const matter: Show = (value, { areas: { gates, requests } }) => {
  const code = String(value)
  if (gates && Object.hasOwn(gates.criterion, code))
    return gates.criterion[code as keyof typeof gates.criterion]({ atLeast: null, atMost: null })
  return (requests?.kind as Readonly<Record<string, string>> | undefined)?.[code] ?? code
}

/** What is asked for, where the matter does not say it all. */
const subject: Show = (value, { areas: { requests }, formats }) => {
  const it = value as RequestSubject
  if (it.kind === 'extension') return requests?.asks.extension({ to: formats.day(it.supportEnd), from: formats.day(it.before) }) ?? null
  return it.kind === 'quotaOverrun' ? (requests?.asks.quotaOverrun(it) ?? null) : null
}

/** How the values of requests are said. */
export const requestValues: Readonly<Record<string, Show>> = { 'caseRequest.matter': matter, 'caseRequest.subject': subject }
