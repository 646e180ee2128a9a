import { z } from 'zod'
import { caseKinds, type CaseKind } from '../cases/kind.ts'
import { type Day, day } from '../kernel/day.ts'
import { applicationRoundId } from '../kernel/id.ts'
import { requiredLine, text } from '../kernel/text.ts'

/** What the programme lead plans of a round (Bewerbungsrunde). Both days are included. */
export const roundFields = z.object({
  title: requiredLine(120),
  kinds: z.array(z.enum(caseKinds)).min(1, { error: 'required' }),
  opensOn: day,
  closesOn: day,
  /** By when those who are admitted begin. */
  startBy: day,
  note: text(2000),
})
export type RoundFields = z.infer<typeof roundFields>

export const roundRecord = roundFields.extend({ id: applicationRoundId, version: z.int() })
export type Round = z.infer<typeof roundRecord>

export type RoundProblems = Partial<Record<keyof RoundFields, 'end-before-start' | 'before-start'>>

export function roundProblems(it: RoundFields): RoundProblems {
  return {
    ...(it.closesOn < it.opensOn ? { closesOn: 'end-before-start' as const } : {}),
    ...(it.startBy < it.closesOn ? { startBy: 'before-start' as const } : {}),
  }
}

export const isRoundOpen = (it: Pick<Round, 'opensOn' | 'closesOn'>, on: Day): boolean => it.opensOn <= on && on <= it.closesOn

/** The round that takes applications of a kind on a day: the one that closes last. */
export const openRound = (rounds: readonly Round[], kind: CaseKind, on: Day): Round | undefined =>
  rounds.filter((it) => it.kinds.includes(kind) && isRoundOpen(it, on)).toSorted((a, b) => (a.closesOn < b.closesOn ? 1 : -1))[0]

/** The next round of a kind that opens after a day. */
export const nextRound = (rounds: readonly Round[], kind: CaseKind, on: Day): Round | undefined =>
  rounds.filter((it) => it.kinds.includes(kind) && it.opensOn > on).toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1))[0]

/** The round a kind had last; what is taken late belongs to it. */
export const lastRound = (rounds: readonly Round[], kind: CaseKind, on: Day): Round | undefined =>
  rounds.filter((it) => it.kinds.includes(kind) && it.closesOn < on).toSorted((a, b) => (a.closesOn < b.closesOn ? 1 : -1))[0]
