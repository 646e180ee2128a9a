import { useClickOutside, useFocusTrap, useMergedRef, useWindowEvent } from '@mantine/hooks'
import { type RefObject, useState } from 'react'
import css from './person.module.css'
import { PersonPanel } from './person-panel.tsx'

interface Props {
  readonly label: string
  /** The button that opened it; gets the focus back. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** The panel under the name in the bar. */
export function PersonFloat({ label, anchor, onClose }: Props) {
  const [box, setBox] = useState<HTMLElement | null>(null)
  const trap = useFocusTrap()
  useClickOutside(onClose, null, [box, anchor.current])
  const close = () => {
    onClose()
    anchor.current?.focus()
  }
  useWindowEvent('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
  return (
    <div ref={useMergedRef(trap, setBox)} role="dialog" aria-label={label} className={css.float}>
      <PersonPanel onDone={close} />
    </div>
  )
}
