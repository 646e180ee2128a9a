import '@mantine/core/styles/Drawer.css'
import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  readonly isPhone: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The organisation shown: beside the picture, on a phone from below. */
export function NetworkSide({ isPhone, onClose, children }: Props) {
  if (!isPhone) return children
  return (
    <Drawer opened onClose={onClose} position="bottom" size="85%" withCloseButton={false}>
      {children}
    </Drawer>
  )
}
