import { useEffect, useRef, useState } from 'react'
import type { Problems } from './field-errors.tsx'
import { useDraft } from './use-draft.ts'
import { changedFields } from './changed-fields.ts'
import type { Checked } from './field-check.ts'

/** A record as it stands in its form. */
export interface RecordDraft<Id, Fields, Content> {
  /** Made once per form, so that saving again after a lost answer writes the same record. */
  readonly id: Id
  /** What the form began with; `null` for a new one. */
  readonly base: (Fields & { readonly version: number }) | null
  /** Also what is not chosen yet, or typed and not readable. */
  readonly content: Content
}

interface Options<Id, Fields, Content> {
  /** One draft per key and person on this device. */
  readonly draftKey: string
  /** The record as it stands now; `null` for a new one, which begins as `blank`. */
  readonly current: RecordDraft<Id, Fields, Content> | null
  readonly blank: () => RecordDraft<Id, Fields, Content>
  readonly check: (draft: RecordDraft<Id, Fields, Content>) => Checked<Fields>
  readonly contentOf: (fields: Partial<Fields>) => Partial<Content>
  readonly create: (id: Id, fields: Fields) => Promise<unknown>
  readonly update: (id: Id, edit: { readonly version: number; readonly fields: Partial<Fields> }) => Promise<unknown>
  /** Asks the server for the version that stands there now. */
  readonly versionNow: (id: Id) => Promise<number>
}

/** What a command answers is the record as it stands now, as a rule. */
const isRecord = <Fields>(answer: unknown): answer is Fields & { readonly version: number } =>
  typeof answer === 'object' && answer !== null && 'version' in answer && typeof answer.version === 'number'

/** Content and saving of a form for one record, new or not. */
export function useRecordForm<Id, Fields extends object, Content extends object>(options: Options<Id, Fields, Content>) {
  const { current, check } = options
  const draft = useDraft(options.draftKey, current ?? options.blank())
  // As long as nothing is typed the form follows what others change.
  const now = draft.isDirty || !current ? draft.value : current
  const [found, setFound] = useState<Problems | null>(null)
  const latest = useRef(now)
  useEffect(() => {
    latest.current = now
  })
  /** Says whether something was typed while it was on its way: that stays, over what stands there now. */
  const wentOn = (saved: Fields, answer: unknown): boolean => {
    const after = check(latest.current)
    if (after.ok && JSON.stringify(after.fields) === JSON.stringify(saved)) return false
    draft.set((typed) => (isRecord<Fields>(answer) ? { ...typed, base: answer } : typed))
    return true
  }
  const send = async (fields: Fields, chosen: Partial<Fields> | null): Promise<unknown> => {
    if (!now.base) return options.create(now.id, fields)
    const { version, ...base } = now.base
    const edited = { ...changedFields(base as unknown as Fields, fields), ...chosen }
    if (Object.keys(edited).length === 0) return now
    // What was decided in the dialog goes over what stands there now, not over what this form began with.
    const over = chosen ? await options.versionNow(now.id).catch(() => version) : version
    return options.update(now.id, { version: over, fields: edited })
  }
  return {
    now,
    isDirty: draft.isDirty,
    restoredAt: draft.restoredAt,
    /** What is wrong with the content, found before the server was asked. */
    found,
    /** Somebody else changed the record since this form began. */
    isOutdated: draft.isDirty && (now.base?.version ?? 0) < (current?.base?.version ?? 0),
    change: (content: Partial<Content>) => draft.set({ ...now, content: { ...now.content, ...content } }),
    discard: () => {
      setFound(null)
      draft.clear()
    },
    /** Saves; `chosen` are the fields somebody else changed too, as decided in the dialog. Says whether it is done. */
    save: async (chosen: Partial<Fields> | null = null): Promise<boolean> => {
      const checked = check(chosen ? { ...now, content: { ...now.content, ...options.contentOf(chosen) } } : now)
      setFound(checked.ok ? null : checked.problems)
      if (!checked.ok) return false
      const answer = await send(checked.fields, chosen)
      if (!answer || (!chosen && wentOn(checked.fields, answer))) return false
      draft.clear()
      return true
    },
  }
}
