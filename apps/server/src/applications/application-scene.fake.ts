import { fakeMunicipalityApplication, fakeNetworkApplication } from '@etappe/domain/applications/application.fake'
import type { Application } from '@etappe/domain/applications/application'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { dayOf, type Instant } from '@etappe/domain/kernel/day'
import { applicationId } from '@etappe/domain/kernel/id'
import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { carryOut } from '../kernel/command.ts'
import { ensureStarterRegister, newCommand, type TestServer } from '../testing.ts'
import { nextApplicationNumber } from './application.repo.ts'
import { applicationTable } from './application.table.ts'

/** Garbsen: 61,594 inhabitants, in Niedersachsen. */
export const sceneTown = '03241005' as MunicipalityKey

/** An application of this kind that meets every prerequisite and lies new in Kiel's inbox, with what is given instead. */
export async function submitted(server: TestServer, over: Partial<Application> = {}): Promise<Application> {
  const { services } = server
  await ensureStarterRegister(server.database.write)
  const now = services.clock.now()
  const on = dayOf(now)
  const kind: CaseKind = over.kind ?? 'network'
  return carryOut(services, { ...newCommand(), actorId: null, procedure: 'scene', rawInput: null }, async ({ tx, write }) => {
    const record: Application = {
      ...(kind === 'network' ? fakeNetworkApplication() : fakeMunicipalityApplication()),
      municipalityKeys: [sceneTown],
      id: applicationId.parse(crypto.randomUUID()),
      number: await nextApplicationNumber(tx, Number(on.slice(0, 4))),
      kind,
      channel: 'online',
      roundId: null,
      lateReason: '',
      state: 'submitted',
      stateOn: on,
      officeCode: 'KI' as OfficeCode,
      officeReason: '',
      submittedAt: now.toISOString() as Instant,
      submittedOn: on,
      receivedBy: null,
      ownerId: null,
      checkedBy: null,
      checkedOn: null,
      snoozedUntil: null,
      snoozeReason: '',
      duplicateOfId: null,
      judgements: [],
      settlement: null,
      endReason: '',
      admittedCaseId: null,
      linkNumber: 1,
      locale: 'de',
      version: 1,
      ...over,
    }
    return write.insert(applicationTable, record, 'application.submitted')
  })
}
