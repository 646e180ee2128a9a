import { Button, Modal } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useShell } from '../app/app-context.tsx'
import css from './dialog.module.css'
import { noteUnsaved } from './unsaved.ts'

interface Props {
  /** Something on this form is written and not saved. */
  readonly when: boolean
  /** Changes of tab, filter or panel on the same page do not ask. */
  readonly samePathIsFine?: boolean
}

/** Leaving a page with unsaved text asks first: inside the application with a dialog, closing the window with the browser's own. */
export function LeaveGuard({ when, samePathIsFine = true }: Props) {
  const { messages: m } = useShell()
  useEffect(() => (when ? noteUnsaved() : undefined), [when])
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => when && !(samePathIsFine && current.pathname === next.pathname),
    enableBeforeUnload: () => when,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <Modal opened onClose={blocker.reset} title={m.app.leave.title} closeButtonProps={{ 'aria-label': m.app.close }} centered>
      <p>{m.app.leave.text}</p>
      <div className={css.foot}>
        <Button onClick={blocker.reset} data-autofocus>
          {m.app.leave.stay}
        </Button>
        <Button variant="default" onClick={blocker.proceed}>
          {m.app.leave.go}
        </Button>
      </div>
    </Modal>
  )
}
