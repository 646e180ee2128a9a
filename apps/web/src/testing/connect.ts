import type { Actor } from '@etappe/domain/access/policy'
import { type Locale, loadMessages } from '@etappe/i18n'
import { areas } from '@etappe/i18n/areas'
import { api } from '@etappe/server/api'
import type { TestServer } from '@etappe/server/testing'
import { type TRPCLink, unstable_localLink } from '@trpc/client'
import { vi } from 'vitest'
import { type Client, createClient } from '../api/client.ts'
import { fetchWords } from '../app/words.ts'

export interface Connection {
  readonly server: TestServer
  /** Who is signed in; `null` for nobody. */
  readonly as: Actor | null
  readonly locale?: Locale
  /** Stands between the screen and the server: to count, delay or lose requests. */
  readonly link?: TRPCLink<typeof api>
}

/** A client of the real router in process, as the browser would be one over HTTP. */
export function connect({ server, as, link }: Connection): Client {
  // The browser's clock is the server's, so that a session of the test is neither over nor in the future.
  vi.setSystemTime(server.clock.now())
  const local = unstable_localLink({ router: api, createContext: async () => server.contextFor(as) })
  return createClient(link ? [link, local] : [local])
}

/** Also the words a route would have fetched before its page is shown. */
export async function startWith(locale: Locale = 'de') {
  await Promise.all(areas.map((area) => fetchWords(locale, area)))
  return { locale, messages: await loadMessages(locale) }
}
