import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { caseId } from '@etappe/domain/kernel/id'
import { newCommand } from '../testing.ts'

/** What a case is opened with by hand: a network of Kiel without anybody named, since June; a test says what matters to it. */
export const someOpening = <Over extends object>(over?: Over) => ({
  ...newCommand(),
  id: caseId.parse(crypto.randomUUID()),
  kind: 'network' as const,
  officeCode: 'KI' as const,
  fields: fakeCaseFields(),
  ownerId: null,
  facilitatorId: null,
  startedOn: '2026-06-01' as const,
  quotaReason: '',
  ...over,
})
