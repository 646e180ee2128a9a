import type { Round } from '@etappe/domain/applications/round'
import type { Day } from '@etappe/domain/kernel/day'

export type RoundState = 'open' | 'coming' | 'over'

/** Where a round stands on a day. */
export const roundState = (it: Pick<Round, 'opensOn' | 'closesOn'>, on: Day): RoundState =>
  on < it.opensOn ? 'coming' : on > it.closesOn ? 'over' : 'open'
