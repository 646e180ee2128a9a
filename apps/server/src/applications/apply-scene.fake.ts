import { fakeMunicipalityApplication, fakeNetworkApplication } from '@etappe/domain/applications/application.fake'
import type { ApplicationFields } from '@etappe/domain/applications/application-fields'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { day } from '@etappe/domain/kernel/day'
import { applicationRoundId } from '@etappe/domain/kernel/id'
import { type MunicipalityKey, municipalityKey } from '@etappe/domain/municipalities/municipality'
import { ensureStarterRegister, newCommand, type TestServer } from '../testing.ts'

/** A town of the small register with about 62,000 inhabitants, in the area of Kiel. */
export const garbsen: MunicipalityKey = municipalityKey.parse('03241005')

/** What a model municipality of the small register and a network there say. */
export const fieldsFor = (kind: CaseKind, over: Partial<ApplicationFields> = {}): ApplicationFields => {
  const fake = kind === 'network' ? fakeNetworkApplication : fakeMunicipalityApplication
  return fake({ municipalityKeys: [garbsen], place: 'Garbsen', ...over })
}

const round = { title: 'Runde 2026', kinds: ['network' as const, 'modelMunicipality' as const], startBy: day.parse('2027-03-01'), note: '' }

/** A register to choose from and a round that is open on the day of the tests. */
export async function openARound(server: TestServer, { opensOn = '2026-11-01', closesOn = '2026-12-31' } = {}): Promise<void> {
  await ensureStarterRegister(server.database.write)
  const lead = await server.person('programmeLead')
  const id = applicationRoundId.parse(crypto.randomUUID())
  const days = { opensOn: day.parse(opensOn), closesOn: day.parse(closesOn) }
  await server.as(lead).round.plan({ ...newCommand(), id, ...round, ...days })
}

/** Lets somebody take their time: who fills in the form at once looks like a machine. */
export const wait = (server: TestServer, seconds = 60): void => server.clock.set(new Date(server.clock.now().getTime() + seconds * 1000))

interface Began {
  readonly token: string
  readonly version: number
  readonly fields: ApplicationFields
}

/** A draft with everything in it, a minute after it was begun. */
export async function beginDraft(
  server: TestServer,
  kind: CaseKind = 'modelMunicipality',
  over: Partial<ApplicationFields> = {},
): Promise<Began> {
  const api = server.as(null)
  const { token } = await api.applyForm.start({ kind, locale: 'de' })
  const fields = fieldsFor(kind, over)
  const { version } = await api.applyForm.save({ token, version: 1, fields })
  wait(server)
  return { token, version, fields }
}

/** Sends a draft; answers the receipt. */
export const submitDraft = (server: TestServer, began: Began) =>
  server.as(null).applyForm.submit({ ...newCommand(), ...began, website: '' })

/** An application that was submitted by the form. */
export const applyFor = async (server: TestServer, kind: CaseKind = 'modelMunicipality', over: Partial<ApplicationFields> = {}) =>
  submitDraft(server, await beginDraft(server, kind, over))
