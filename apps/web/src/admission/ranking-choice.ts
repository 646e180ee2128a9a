import { type Actor, applicationScope } from '@etappe/domain/access/policy'
import type { Round } from '@etappe/domain/applications/round'
import type { CaseKind } from '@etappe/domain/cases/kind'
import type { Day } from '@etappe/domain/kernel/day'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { RankingSearch } from './ranking-search.ts'

/** The offices whose ranking somebody sees, and the one they look at; `null` is all of them. */
export function officeChoice<O extends { readonly code: OfficeCode }>(all: readonly O[], actor: Actor, { office }: RankingSearch) {
  const scope = applicationScope(actor)
  const offices = all.filter((it) => scope.all || scope.offices.includes(it.code))
  if (office === 'all') return { offices, officeCode: null }
  const named = offices.find((it) => it.code === office)
  const usual = scope.all ? undefined : offices[0]
  return { offices, officeCode: (named ?? usual)?.code ?? null }
}

/** The rounds of a kind, and the one somebody looks at: the one asked for, else the one that is open, else the last; `null` is all. */
export function roundChoice<R extends Round>(all: readonly R[], kind: CaseKind, today: Day, { round }: RankingSearch) {
  const rounds = all.filter((it) => it.kinds.includes(kind))
  if (round === 'all') return { rounds, round: null }
  const begun = rounds.filter((it) => it.opensOn <= today).toSorted((a, b) => (a.opensOn < b.opensOn ? 1 : -1))
  const usual = begun.find((it) => it.closesOn >= today) ?? begun[0]
  return { rounds, round: rounds.find((it) => it.id === round) ?? usual ?? null }
}
