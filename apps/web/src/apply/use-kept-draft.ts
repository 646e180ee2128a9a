import type { Draft } from '@etappe/domain/applications/draft'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { isOffline, refusalOf } from '../api/refusal.ts'
import { useShell } from '../app/app-context.tsx'
import { DraftKeeper, type SaveAnswer } from './draft-keeper.ts'
import { forgetDraft, noteDraft } from './known-drafts.ts'
import { browserCopy } from './local-copy.ts'

/** Why a save did not work, as far as it matters for what to do next. */
function endedBy(error: unknown): SaveAnswer {
  const code = refusalOf(error)?.code
  if (code === 'draft-changed') return 'changed'
  return code === 'not-found' && !isOffline(error) ? 'gone' : 'failed'
}

const orGone = (error: unknown): null => {
  if (refusalOf(error)?.code === 'not-found') return null
  throw error
}

/** The draft behind a link, kept while somebody types in it. */
export function useKeptDraft(token: string, draft: Draft) {
  const { api, queryClient, locale } = useShell()
  // The keeper tries again by itself, and says so.
  const { mutateAsync: save } = useMutation({ ...api.applyForm.save.mutationOptions(), retry: false })
  const [keeper] = useState(
    () =>
      new DraftKeeper(draft, {
        copy: browserCopy(token),
        save: (version, fields, spoken) => save({ token, version, fields, locale: spoken }).catch(endedBy),
        load: async () => {
          const found = await queryClient.query({ ...api.applyForm.draft.queryOptions({ token }), staleTime: 0 }).catch(orGone)
          if (!found) return null
          return found.state === 'draft' ? found.draft : 'sent'
        },
      }),
  )
  const kept = useSyncExternalStore(keeper.subscribe, keeper.get)
  useEffect(() => keeper.start(), [keeper])
  useEffect(() => keeper.speak(locale), [keeper, locale])
  const { name } = kept.values
  const { expiresOn } = kept
  useEffect(() => {
    noteDraft({ token, kind: draft.kind, name, expiresOn })
  }, [token, draft.kind, name, expiresOn])
  const forget = () => {
    keeper.forget()
    forgetDraft(token)
  }
  return { ...kept, keeper, change: keeper.change, settle: keeper.settle, forget }
}
export type Kept = ReturnType<typeof useKeptDraft>
