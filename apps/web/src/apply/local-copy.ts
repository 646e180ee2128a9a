import { applicationFields } from '@etappe/domain/applications/application-fields'
import { z } from 'zod'
import { deviceMemory } from '../ui/device-memory.ts'
import type { ApplyValues } from './apply-values.ts'

/** What was typed and is not at the server yet, as this device keeps it. */
export interface LocalCopy {
  /** The version it was typed upon. */
  readonly version: number
  /** What stood there then. */
  readonly base: ApplyValues
  readonly values: ApplyValues
}

/** Where a copy is kept; a browser may refuse to keep anything. */
export interface CopyStore {
  readonly read: () => LocalCopy | null
  readonly write: (copy: LocalCopy) => boolean
  readonly drop: () => void
}

const figure = z.union([z.number(), z.string()]).nullable()
// Typed, not checked: half an address is worth keeping too. Only the shape has to be right.
const someValues = z.looseObject({
  ...Object.fromEntries(Object.keys(applicationFields.shape).map((field) => [field, z.unknown()])),
  name: z.string(),
  signs: z.array(z.string()),
  members: z.array(z.looseObject({ id: z.string(), name: z.string() })),
  municipalityKeys: z.array(z.string()),
  coordinatorShare: figure,
  inhabitants: figure,
})
const someCopy = z.object({ version: z.number(), base: someValues, values: someValues })

const prefix = 'etappe.apply.draft.'

/** The copy of one draft in this browser. */
export function browserCopy(token: string): CopyStore {
  const key = prefix + token
  return {
    read: () => {
      try {
        const read = someCopy.safeParse(JSON.parse(deviceMemory.read(key) ?? 'null'))
        return read.success ? (read.data as unknown as LocalCopy) : null
      } catch {
        return null
      }
    },
    write: (copy) => deviceMemory.write(key, JSON.stringify(copy)),
    drop: () => deviceMemory.drop(key),
  }
}
