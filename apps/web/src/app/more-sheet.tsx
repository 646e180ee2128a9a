import '@mantine/core/styles/Drawer.css'
import { Drawer } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApp } from './app-context.tsx'
import { PersonPanel } from './person-panel.tsx'
import css from './tab-bar.module.css'
import type { OpenRoom } from './use-rooms.ts'
import { WaitingBadge } from './waiting-badge.tsx'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
  readonly rooms: readonly OpenRoom[]
}

/** On a phone: the rooms that have no place on the bar, and what the person menu holds. */
export function MoreSheet({ opened, onClose, rooms }: Props) {
  const { messages: m } = useApp()
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="bottom"
      size="auto"
      title={m.app.room.more}
      closeButtonProps={{ 'aria-label': m.app.close }}
    >
      <nav aria-label={m.app.room.more} className={css.sheet}>
        {rooms.map(({ name, path }) => (
          <Link key={name} to={path} onClick={onClose}>
            {m.app.room[name]}
            {name === 'decisions' && <WaitingBadge />}
          </Link>
        ))}
      </nav>
      <PersonPanel onDone={onClose} />
    </Drawer>
  )
}
