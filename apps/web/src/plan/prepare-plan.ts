import type { Area } from '@etappe/i18n/areas'
import type { Client } from '../api/client.ts'
import { prepareWords } from '../app/words.ts'

interface Asked {
  readonly context: { readonly client: Client }
  readonly params: { readonly number: string }
}

/** For the loader of a page of the plan: has the plan and the words at hand before the page is shown. */
export function preparePlan(...areas: readonly Area[]) {
  const words = prepareWords(...areas)
  return async ({ context: { client }, params: { number } }: Asked): Promise<void> => {
    const { api, queryClient } = client
    const [detail] = await Promise.all([queryClient.query(api.case.get.queryOptions({ number }, { staleTime: 'static' })), words()])
    await queryClient.query(api.plan.get.queryOptions({ caseId: detail.case.id }))
  }
}
