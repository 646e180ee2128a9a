import { type Role, roles } from '@etappe/domain/access/role'
import { type OfficeCode, officeCode } from '@etappe/domain/offices/office'
import { type AccountState, accountStates } from '@etappe/domain/users/account-state'
import { z } from 'zod'

/** What the address of the list of people says. */
export interface PeopleSearch {
  readonly text?: string | undefined
  readonly role?: Role | undefined
  readonly office?: OfficeCode | undefined
  readonly state?: AccountState | undefined
}

const search = z.object({
  // The router reads `?text=2026` as a number.
  text: z.union([z.string(), z.number().transform(String)]).pipe(z.string().min(1).max(200)),
  role: z.enum(roles),
  office: officeCode,
  state: z.enum(accountStates),
})

const read = <Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> | undefined => {
  const parsed = schema.safeParse(raw)
  return parsed.success ? parsed.data : undefined
}

/** Reads the address; what is unknown or broken is left out, so that an old or mistyped link still shows a list. */
export const peopleSearch = (raw: Readonly<Record<string, unknown>>): PeopleSearch => ({
  text: read(search.shape.text, raw['text']),
  role: read(search.shape.role, raw['role']),
  office: read(search.shape.office, raw['office']),
  state: read(search.shape.state, raw['state']),
})
