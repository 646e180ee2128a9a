import type { Outputs } from '../api/client.ts'

/** A person with roles and state, as the list and the page of a person show them. */
export type Person = Outputs['user']['list'][number]
export type PersonGrant = Person['grants'][number]
