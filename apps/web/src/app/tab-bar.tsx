import { can } from '@etappe/domain/access/policy'
import { useDisclosure } from '@mantine/hooks'
import { IconBriefcase, IconHome, IconMenu2, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useApp } from './app-context.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import css from './tab-bar.module.css'
import { useHasRoute, useRooms } from './use-rooms.ts'

const MoreSheet = lazyPart(async () => (await import('./more-sheet.tsx')).MoreSheet)
const newMeeting: string = '/termin/neu'
const onBar: readonly string[] = ['today', 'cases']

/** The bar under the thumb on a phone; what does not fit is behind "Mehr". */
export function TabBar() {
  const { me, messages: m } = useApp()
  const [wasOpened, setWasOpened] = useState(false)
  const [opened, { open, close }] = useDisclosure(false, { onOpen: () => setWasOpened(true) })
  const hasRoute = useHasRoute()
  const rooms = useRooms()
  return (
    <>
      <nav aria-label={m.app.rooms} className={css.bar}>
        {rooms
          .filter(({ name }) => onBar.includes(name))
          .map(({ name, path }) => (
            <Link key={name} to={path} activeOptions={{ exact: path === '/', includeSearch: false }}>
              {name === 'today' ? <IconHome size={22} aria-hidden /> : <IconBriefcase size={22} aria-hidden />}
              {m.app.room[name]}
            </Link>
          ))}
        {can(me.actor, 'meeting.write').ok && hasRoute(newMeeting) && (
          <Link to={newMeeting}>
            <IconPlus size={22} aria-hidden />
            {m.app.room.meeting}
          </Link>
        )}
        <button type="button" onClick={open} aria-expanded={opened}>
          <IconMenu2 size={22} aria-hidden />
          {m.app.room.more}
        </button>
      </nav>
      {wasOpened && (
        <Suspense>
          <MoreSheet opened={opened} onClose={close} rooms={rooms.filter(({ name }) => !onBar.includes(name))} />
        </Suspense>
      )}
    </>
  )
}
