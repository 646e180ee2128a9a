import type { Actor } from '@etappe/domain/access/policy'
import { addDays } from '@etappe/domain/kernel/day'
import { type UserId, userId } from '@etappe/domain/kernel/id'
import type { GrantFields } from '@etappe/domain/users/grant'
import { newCommand, type TestServer, testServer, testToday } from '@etappe/server/testing'
import { renderApp } from './render-app.tsx'

type ServerOptions = Parameters<typeof testServer>[0]

/** An administration at work: somebody who administers, and those who have been invited. */
export interface PeopleScene {
  readonly server: TestServer
  readonly admin: Actor
  readonly api: ReturnType<TestServer['as']>
  /** Opens a page of the administration. */
  open(path: string, as?: Actor): ReturnType<typeof renderApp>
  invite(name: string, grants?: readonly Partial<GrantFields>[]): Promise<UserId>
  stored(id: UserId): Promise<Awaited<ReturnType<PeopleScene['api']['user']['list']>>[number] | undefined>
}

/** A role in Kiel since ten days ago, unless said otherwise. */
export const someGrant = (fields: Partial<GrantFields> = {}): GrantFields => ({
  role: 'officeStaff',
  officeCode: 'KI' as GrantFields['officeCode'],
  deputyForId: null,
  validFrom: addDays(testToday, -10),
  validTo: null,
  ...fields,
})

const addressOf = (name: string) => `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.org`

export async function openPeopleScene(options?: ServerOptions): Promise<PeopleScene> {
  const server = await testServer(options)
  const admin = await server.person('admin', undefined, 'Ruth Quittenbaum')
  const api = server.as(admin)
  return {
    server,
    admin,
    api,
    open: (path, as = admin) => renderApp({ server, as, path: `/verwaltung${path}` }),
    invite: async (name, grants = [{}]) => {
      const id = userId.parse(crypto.randomUUID())
      await api.user.invite({ ...newCommand(), id, fields: { name, email: addressOf(name) }, grants: grants.map(someGrant) })
      return id
    },
    stored: async (id) => (await api.user.list()).find((it) => it.id === id),
  }
}
