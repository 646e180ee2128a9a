import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Area } from '@etappe/i18n/areas'
import type { Client } from '../api/client.ts'
import { prepareWords } from '../app/words.ts'

interface Loading {
  readonly context: { readonly client: Client }
  readonly params: { readonly number: string }
}

/**
 * For the loader of a page of a case: has its words and what it asks for first at hand, so that it is shown whole. Whatever goes
 * wrong is left to the page of the case, which says so.
 */
export function prepareCasePage(areas: readonly Area[], ask: (client: Client, caseId: CaseId, detail: CaseDetail) => Promise<unknown>) {
  return async ({ context: { client }, params: { number } }: Loading): Promise<void> => {
    const words = prepareWords(...areas)()
    try {
      const detail = await client.queryClient.query(client.api.case.get.queryOptions({ number }, { staleTime: 'static' }))
      await ask(client, detail.case.id, detail)
    } catch {
      // The case is out of reach or the server is away.
    }
    await words
  }
}
