import type { Area } from '@etappe/i18n/areas'
import { versionNumber } from '@etappe/domain/programme/version-number'
import { notFound } from '@tanstack/react-router'
import type { Client } from '../api/client.ts'
import { refusalOf } from '../api/refusal.ts'
import { prepareWords } from '../app/words.ts'

/** Everything a definition is told in. */
export const programmeAreas: readonly Area[] = ['programme', 'gates', 'ledger']
const words = prepareWords(...programmeAreas)

interface Asked {
  readonly context: { readonly client: Client }
}

// What is there is shown at once; the page itself finds out whether it is still so.
const once = { staleTime: 'static' } as const

/** For the loader of the list of versions. */
export async function prepareVersions({ context: { client } }: Asked): Promise<void> {
  const { api, queryClient } = client
  await Promise.all([words(), queryClient.query({ ...api.programme.list.queryOptions(), ...once })])
}

/** For the loader of the pages of one version; a number without a version is no page. */
export async function prepareVersion(asked: Asked & { readonly params: { readonly number: number } }): Promise<void> {
  const { api, queryClient } = asked.context.client
  const found = queryClient.query({ ...api.programme.get.queryOptions({ number: asked.params.number }), ...once })
  await Promise.all([prepareVersions(asked), found]).catch((error: unknown) => {
    if (refusalOf(error)?.code === 'not-found') notFound({ throw: true })
    throw error
  })
}

/** The number of a version in an address; anything else is no page. */
export const versionParams = {
  parse: ({ number }: { number: string }): { number: number } | false => {
    const read = versionNumber.safeParse(Number(number))
    return read.success && { number: read.data }
  },
  stringify: ({ number }: { number: number }) => ({ number: String(number) }),
}
