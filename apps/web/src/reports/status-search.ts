import { type CaseKind, caseKinds } from '@etappe/domain/cases/kind'

/** What the address of the status says: which kind of cases it counts; without it both. */
export interface StatusSearch {
  readonly kind?: CaseKind
}

/** Reads the address; an unknown kind is left out. */
export function statusSearch(raw: Readonly<Record<string, unknown>>): StatusSearch {
  const kind = caseKinds.find((it) => it === raw['kind'])
  return kind ? { kind } : {}
}
