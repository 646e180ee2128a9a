import type { Ability } from '@etappe/domain/access/ability'
import { type CaseAccess, can, type Verdict } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { refusalOf } from '../api/refusal.ts'
import { useApp } from '../app/app-context.tsx'

/** The case of a page, with what this person may do to it. */
export interface OpenCase {
  readonly detail: CaseDetail
  readonly access: CaseAccess
  readonly may: (ability: Ability) => Verdict
  /** It was taken back or went out of reach while the page was open. */
  readonly isGone: boolean
}

/** The case with this number; the route has it before the page is shown. */
export function useOpenCase(number: string): OpenCase {
  const { api, me } = useApp()
  const { data: detail, error } = useSuspenseQuery(api.case.get.queryOptions({ number }))
  const isGone = refusalOf(error)?.code === 'not-found'
  return useMemo(() => {
    const access = accessOf(detail)
    return { detail, access, isGone, may: (ability) => can(me.actor, ability, access) }
  }, [detail, isGone, me.actor])
}
