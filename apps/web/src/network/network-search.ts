import { type Day, day } from '@etappe/domain/kernel/day'
import { type OrganisationId, organisationId } from '@etappe/domain/kernel/id'
import { type CooperationLevel, cooperationLevel } from '@etappe/domain/organisations/cooperation'
import { z } from 'zod'

export const views = ['picture', 'table', 'grid'] as const
export type View = (typeof views)[number]

/** What a figure of the network points at. */
export const highlights = ['connected', 'reached', 'unconnected'] as const
export type Highlight = (typeof highlights)[number]

/** What the address of the network says. */
export interface NetworkSearch {
  readonly view?: View | undefined
  readonly mode?: 'compare' | undefined
  readonly on?: Day | undefined
  readonly open?: OrganisationId | undefined
  readonly show?: Highlight | undefined
  readonly list?: 'organisations' | undefined
  readonly level?: CooperationLevel | undefined
  readonly org?: OrganisationId | undefined
  readonly when?: 'always' | undefined
}

const shape: Readonly<Record<keyof NetworkSearch, z.ZodType>> = {
  view: z.enum(views),
  mode: z.literal('compare'),
  on: day,
  open: organisationId,
  show: z.enum(highlights),
  list: z.literal('organisations'),
  level: cooperationLevel,
  org: organisationId,
  when: z.literal('always'),
}

/** Reads the address; what is unknown or broken is left out, so that an old or mistyped link still shows the network. */
export function networkSearch(raw: Readonly<Record<string, unknown>>): NetworkSearch {
  const read = Object.entries(shape).flatMap(([name, schema]) => {
    const value = schema.safeParse(raw[name])
    return value.success ? [[name, value.data]] : []
  })
  return Object.fromEntries(read) as NetworkSearch
}

export type ChangeSearch = (change: NetworkSearch) => void
