import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { useCanGoBack, useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Back to where the person came from; who came by an address goes to the case. */
export function useLeave(number: CaseNumber): () => void {
  const router = useRouter()
  const canGoBack = useCanGoBack()
  return useCallback(() => {
    if (canGoBack) router.history.back()
    else router.history.replace(`/faelle/${number}`)
  }, [router, canGoBack, number])
}
