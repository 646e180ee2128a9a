import { caseKinds } from '@etappe/domain/cases/kind'
import { day } from '@etappe/domain/kernel/day'
import { z } from 'zod'
import { deviceMemory } from '../ui/device-memory.ts'

/** A draft that was begun in this browser. */
const knownDraft = z.object({ token: z.string(), kind: z.enum(caseKinds), name: z.string(), expiresOn: day })
export type KnownDraft = z.infer<typeof knownDraft>

const key = 'etappe.apply.known'
const most = 20

function readAll(): KnownDraft[] {
  try {
    const read = z.array(knownDraft).safeParse(JSON.parse(deviceMemory.read(key) ?? '[]'))
    return read.success ? read.data : []
  } catch {
    return []
  }
}

/** A browser that keeps nothing has no list; the link still leads to the draft. */
function writeAll(drafts: readonly KnownDraft[]): void {
  deviceMemory.write(key, JSON.stringify(drafts))
}

/** Drafts begun in this browser that are still kept, the newest first. */
export const knownDrafts = (today: string): KnownDraft[] => readAll().filter((it) => it.expiresOn >= today)

export const noteDraft = (draft: KnownDraft): void =>
  writeAll([draft, ...readAll().filter((it) => it.token !== draft.token)].slice(0, most))

export const forgetDraft = (token: string): void => writeAll(readAll().filter((it) => it.token !== token))
