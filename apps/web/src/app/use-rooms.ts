import { can } from '@etappe/domain/access/policy'
import type { Messages } from '@etappe/i18n'
import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { FileRouteTypes } from '../route-tree.gen.ts'
import { adminSectionsOf } from './admin-sections.ts'
import { type Me, useApp } from './app-context.tsx'

type Path = FileRouteTypes['to']

/** Tells whether a room is built: what does not exist is not offered. */
export function useHasRoute() {
  const router = useRouter()
  return useCallback((path: string): path is Path => Object.hasOwn(router.routesByPath, path), [router])
}

interface Room {
  readonly name: keyof Messages['app']['room']
  readonly path: string
  readonly isOpenTo: (me: Me) => boolean
}

export interface OpenRoom {
  readonly name: Room['name']
  readonly path: Path
}

const everyone = () => true
const rooms: readonly Room[] = [
  { name: 'today', path: '/', isOpenTo: everyone },
  { name: 'cases', path: '/faelle', isOpenTo: (me) => can(me.actor, 'case.read').ok },
  { name: 'applications', path: '/bewerbungen', isOpenTo: (me) => can(me.actor, 'application.read').ok },
  { name: 'decisions', path: '/entscheidungen', isOpenTo: (me) => can(me.actor, 'waiver.soft').ok },
  { name: 'status', path: '/auswertung', isOpenTo: (me) => can(me.actor, 'status.read').ok },
  { name: 'organisations', path: '/organisationen', isOpenTo: (me) => can(me.actor, 'organisation.read').ok },
  { name: 'admin', path: '/verwaltung', isOpenTo: (me) => adminSectionsOf(me.actor).length > 0 },
]

/** The rooms this person may enter, in the order of the bar. */
export function useRooms(): OpenRoom[] {
  const { me } = useApp()
  const hasRoute = useHasRoute()
  return rooms.filter((it) => it.isOpenTo(me)).flatMap(({ name, path }) => (hasRoute(path) ? [{ name, path }] : []))
}
