import { can } from '@etappe/domain/access/policy'
import { useCanGoBack, useRouter } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { useApp } from './app-context.tsx'
import { showKeyMap, useKeyMapShown } from './key-map-state.ts'
import { lazyPart } from '../ui/lazy-part.ts'
import { listenToKeys } from './shortcut-registry.ts'
import { useHasRoute, useRooms } from './use-rooms.ts'
import { useShortcut } from './use-shortcut.ts'

const KeyMap = lazyPart(async () => (await import('./key-map.tsx')).KeyMap)

/** The keys that work on every screen, and the map that lists them. */
export function Shortcuts() {
  const { me, messages: m } = useApp()
  const router = useRouter()
  const canGoBack = useCanGoBack()
  const hasRoute = useHasRoute()
  const open = useRooms().map((it) => it.name)
  const go = (path: string) => () => router.history.push(path)
  const words = m.app.keys
  useShortcut('Escape', words.back, () => router.history.back(), { when: canGoBack })
  useShortcut('?', words.map, () => showKeyMap(true))
  useShortcut('g h', words.goToday, go('/'), { when: open.includes('today') })
  useShortcut('g f', words.goCases, go('/faelle'), { when: open.includes('cases') })
  useShortcut('g e', words.goDecisions, go('/entscheidungen'), { when: open.includes('decisions') })
  useShortcut('g a', words.goStatus, go('/auswertung'), { when: open.includes('status') })
  useShortcut('g v', words.goAdmin, go('/verwaltung'), { when: open.includes('admin') })
  useShortcut('n t', words.newMeeting, go('/termin/neu'), { when: hasRoute('/termin/neu') && can(me.actor, 'meeting.write').ok })
  useShortcut('n f', words.newCase, go('/faelle/neu'), { when: hasRoute('/faelle/neu') && can(me.actor, 'case.create').ok })
  useEffect(() => listenToKeys(document), [])
  return useKeyMapShown() ? (
    <Suspense>
      <KeyMap />
    </Suspense>
  ) : null
}
