import { caseNumber, type CaseNumber } from '@etappe/domain/cases/case-number'
import { type Day, day } from '@etappe/domain/kernel/day'
import { meetingKind, type MeetingKind } from '@etappe/domain/meetings/meeting'

/** What the address of a new meeting may say: the case, the kind, the day. */
export interface MeetingSearch {
  readonly fall?: CaseNumber
  readonly art?: MeetingKind
  readonly am?: Day
}

/** Reads the address; what is unknown or broken is left out, so that a mistyped link still opens the form. */
export function meetingSearch(raw: Readonly<Record<string, unknown>>): MeetingSearch {
  const fall = caseNumber.safeParse(raw['fall'])
  const art = meetingKind.safeParse(raw['art'])
  const am = day.safeParse(raw['am'])
  return { ...(fall.success ? { fall: fall.data } : {}), ...(art.success ? { art: art.data } : {}), ...(am.success ? { am: am.data } : {}) }
}
