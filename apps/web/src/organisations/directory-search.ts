import { type Pillar, pillars } from '@etappe/domain/baseline/pillar'
import type { OrganisationFilters } from '@etappe/domain/organisations/directory'
import { type OrganisationKind, organisationKinds } from '@etappe/domain/organisations/organisation'
import { z } from 'zod'

/** What the address of the directory says. */
export interface DirectorySearch {
  readonly text?: string | undefined
  readonly kind?: OrganisationKind | undefined
  readonly pillar?: Pillar | 'none' | undefined
  readonly place?: string | undefined
  /** The form for a new organisation is open. */
  readonly form?: 'new' | undefined
}

// The router reads `?text=2026` as a number.
const words = (max: number) => z.union([z.string(), z.number().transform(String)]).pipe(z.string().min(1).max(max))
const search = z.object({
  text: words(200),
  kind: z.enum(organisationKinds),
  pillar: z.enum([...pillars, 'none']),
  place: words(120),
  form: z.literal('new'),
})

const read = <Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> | undefined => {
  const parsed = schema.safeParse(raw)
  return parsed.success ? parsed.data : undefined
}

/** Reads the address; what is unknown or broken is left out, so that an old or mistyped link still shows a list. */
export const directorySearch = (raw: Readonly<Record<string, unknown>>): DirectorySearch => ({
  text: read(search.shape.text, raw['text']),
  kind: read(search.shape.kind, raw['kind']),
  pillar: read(search.shape.pillar, raw['pillar']),
  place: read(search.shape.place, raw['place']),
  form: read(search.shape.form, raw['form']),
})

/** The address as the server is asked. */
export const filtersOf = ({ text, kind, pillar, place }: DirectorySearch): OrganisationFilters => ({
  ...(text === undefined ? {} : { text }),
  ...(kind === undefined ? {} : { kind: [kind] }),
  ...(pillar === undefined ? {} : { pillar: [pillar] }),
  ...(place === undefined ? {} : { place }),
})
