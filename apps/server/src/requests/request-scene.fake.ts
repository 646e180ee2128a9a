import type { Actor } from '@etappe/domain/access/policy'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import type { Case } from '@etappe/domain/cases/case'
import type { Gate } from '@etappe/domain/cases/gate'
import type { CriterionCode } from '@etappe/domain/gates/criterion'
import type { Day } from '@etappe/domain/kernel/day'
import { caseId, caseRequestId, type CaseRequestId } from '@etappe/domain/kernel/id'
import { newCommand, type TestServer } from '../testing.ts'

export const newRequestId = (): CaseRequestId => caseRequestId.parse(crypto.randomUUID())

interface Wanted {
  readonly officeCode?: string
  readonly startedOn?: Day
  readonly quotaReason?: string
}

/** A running network before its admission, which lacks a public body (soft) and a contact (hard). */
export function newNetwork(server: TestServer, by: Actor, { officeCode = 'KI', startedOn, quotaReason = '' }: Wanted = {}): Promise<Case> {
  return server.as(by).case.create({
    ...newCommand(),
    id: caseId.parse(crypto.randomUUID()),
    kind: 'network',
    officeCode,
    fields: fakeCaseFields(),
    ownerId: null,
    facilitatorId: null,
    startedOn: startedOn ?? '2026-06-01',
    quotaReason,
  })
}

/** Asks for a waiver of a soft criterion of the admission, unless it says otherwise. */
export function askWaiver(server: TestServer, by: Actor, it: Case, over: { gate?: Gate; code?: CriterionCode; reason?: string } = {}) {
  const { gate = 'admission', code = 'publicBodyInvolved', reason = 'Die Stadt tritt im Herbst bei.' } = over
  return server.as(by).request.waiver({ ...newCommand(), id: newRequestId(), caseId: it.id, gate, code, reason })
}
