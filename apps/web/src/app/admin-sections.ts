import type { Ability } from '@etappe/domain/access/ability'
import { type Actor, can } from '@etappe/domain/access/policy'

const sections = [
  { name: 'people', path: '/verwaltung/personen', needs: 'user.manage' },
  { name: 'offices', path: '/verwaltung/bueros', needs: 'office.plan' },
  { name: 'register', path: '/verwaltung/register', needs: 'register.import' },
] as const satisfies readonly { readonly name: string; readonly path: string; readonly needs: Ability }[]

export type AdminSection = (typeof sections)[number]

/** The parts of the administration somebody may enter, in their order. */
export const adminSectionsOf = (actor: Actor): AdminSection[] => sections.filter(({ needs }) => can(actor, needs).ok)
