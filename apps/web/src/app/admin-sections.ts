import type { Ability } from '@etappe/domain/access/ability'
import { type Actor, can } from '@etappe/domain/access/policy'

interface Section {
  readonly name: string
  readonly path: string
  /** Whoever has it is offered the part. */
  readonly needs: Ability
  /** Whoever has it may enter when a link leads there, without being offered it. */
  readonly opens?: Ability
}

const sections = [
  { name: 'people', path: '/verwaltung/personen', needs: 'user.manage' },
  { name: 'offices', path: '/verwaltung/bueros', needs: 'office.plan' },
  { name: 'programme', path: '/verwaltung/programm', needs: 'office.plan', opens: 'programme.read' },
  { name: 'rounds', path: '/verwaltung/runden', needs: 'round.write' },
  { name: 'letters', path: '/verwaltung/briefe', needs: 'round.write' },
  { name: 'register', path: '/verwaltung/register', needs: 'register.import' },
] as const satisfies readonly Section[]

export type AdminSection = (typeof sections)[number]

/** The parts of the administration somebody may enter, in their order. */
export const adminSectionsOf = (actor: Actor): AdminSection[] => sections.filter(({ needs }) => can(actor, needs).ok)

/** Whether somebody may enter the part of the administration at a path. */
export const opensTo = (actor: Actor, path: string): boolean =>
  (sections as readonly Section[]).some(
    (it) =>
      (path === it.path || path.startsWith(`${it.path}/`)) &&
      (can(actor, it.needs).ok || (it.opens !== undefined && can(actor, it.opens).ok)),
  )
