import { can } from '@etappe/domain/access/policy'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'

/** The versions there are, and what may be done with them. */
export function useVersions() {
  const { api, me } = useApp()
  const { data: versions } = useSuspenseQuery(api.programme.list.queryOptions())
  return {
    versions,
    draft: versions.find((it) => it.state === 'draft') ?? null,
    current: versions.find((it) => it.isCurrent) ?? null,
    mayWrite: can(me.actor, 'programme.write').ok,
    /** The administration reads versions without knowing any case. */
    knowsCases: can(me.actor, 'case.read').ok,
  }
}

/** One version as it stands. */
export function useVersion(number: number) {
  const { api } = useApp()
  return useSuspenseQuery(api.programme.get.queryOptions({ number })).data
}
