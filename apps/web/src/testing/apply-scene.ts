import { applicationRoundId } from '@etappe/domain/kernel/id'
import { ensureStarterRegister, newCommand, testServer } from '@etappe/server/testing'

/** A server with the small register and a round that is open for both kinds, or opens in spring only. */
export async function openApplyScene(isOpen = true) {
  const server = await testServer()
  await ensureStarterRegister(server.database.write)
  const lead = await server.person('programmeLead')
  await server.as(lead).round.plan({
    ...newCommand(),
    id: applicationRoundId.parse(crypto.randomUUID()),
    title: 'Runde Herbst',
    kinds: ['network', 'modelMunicipality'],
    opensOn: isOpen ? '2026-11-01' : '2027-03-01',
    closesOn: '2027-03-31',
    startBy: '2027-08-01',
    note: '',
  })
  return { server, lead, anybody: server.as(null) }
}
export type ApplyScene = Awaited<ReturnType<typeof openApplyScene>>
