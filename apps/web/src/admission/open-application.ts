import type { Ability } from '@etappe/domain/access/ability'
import type { Verdict } from '@etappe/domain/access/policy'
import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'

/** The application of a page, with what this person may do to it. */
export interface OpenApplication {
  readonly detail: ApplicationDetail
  readonly may: (ability: Ability) => Verdict
}
