import type { FieldConflict } from '@etappe/domain/kernel/errors'

/** A conflict as people read it: the values beside their words. */
export interface LabelledConflict extends FieldConflict {
  readonly label: string
  readonly beforeText: string
  readonly theirsText: string
  readonly mineText: string
  /** Running text can be merged by hand; of anything else one of the two counts. */
  readonly isText: boolean
}

export interface ConflictChoice {
  readonly pick: 'mine' | 'theirs'
  readonly text: string
}

export interface ConflictWords {
  readonly label: (field: string) => string
  /** A value of a field in words: a date, a name instead of an id. */
  readonly show: (field: string, value: unknown) => string
  readonly isText: (field: string) => boolean
}

/** Puts words to the conflicts of a refused command, for `ConflictDialog`. */
export function labelConflicts(conflicts: readonly FieldConflict[], words: ConflictWords): LabelledConflict[] {
  return conflicts.map((it) => ({
    ...it,
    label: words.label(it.field),
    beforeText: words.show(it.field, it.before),
    theirsText: words.show(it.field, it.theirs),
    mineText: words.show(it.field, it.mine),
    isText: words.isText(it.field),
  }))
}
