import type { Actor } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import { rateAndFinish, scored, submitted, talkedWith } from '@etappe/server/application-scene.fake'
import { newCommand, type TestServer, testServer } from '@etappe/server/testing'
import { act } from '@testing-library/react'
import { renderApp } from './render-app.tsx'

type Rendered = ReturnType<typeof renderApp>

/** Kiel's office with two who rate, its lead, the programme lead, and an application on its way. */
export interface AdmissionScene {
  readonly server: TestServer
  readonly staff: Actor
  readonly second: Actor
  readonly lead: Actor
  readonly programmeLead: Actor
  /** Accepted, not talked with. */
  readonly accepted: (over?: Partial<Application>) => Promise<Application>
  readonly talkedWith: (over?: Partial<Application>) => Promise<Application>
  /** Talked with and rated by two who agree. */
  readonly rated: (over?: Partial<Application>, score?: number) => Promise<Application>
  /** Opens a page as somebody: `gespraech`. */
  readonly open: (as: Actor, it: Application, page: string, locale?: 'de' | 'en') => Rendered
  readonly stateOf: (it: Application) => Promise<string>
}

export async function openAdmissionScene(): Promise<AdmissionScene> {
  const server = await testServer()
  const staff = await server.person('officeStaff', 'KI', 'Stine Sommer')
  const second = await server.person('officeStaff', 'KI', 'Momme Strand')
  const lead = await server.person('officeLead', 'KI', 'Ole Berg')
  const programmeLead = await server.person('programmeLead', undefined, 'Ägidia Sommerkorn')
  return {
    server,
    staff,
    second,
    lead,
    programmeLead,
    accepted: async (over) => {
      const it = await submitted(server, over)
      await server.as(staff).application.accept({ ...newCommand(), id: it.id })
      return it
    },
    talkedWith: (over) => talkedWith(server, staff, over),
    rated: async (over, score = 2) => {
      const it = await talkedWith(server, staff, over)
      await rateAndFinish(server, staff, it, scored(score))
      await rateAndFinish(server, second, it, scored(score))
      return it
    },
    open: (as, it, page, locale = 'de') => act(() => renderApp({ server, as, path: `/bewerbungen/${it.number}/${page}`, locale })),
    stateOf: async (it) => (await server.as(programmeLead).application.get({ number: it.number })).application.state,
  }
}
