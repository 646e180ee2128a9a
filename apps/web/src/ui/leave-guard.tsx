import type { Messages } from '@etappe/i18n'
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
  /** Said instead where it is not text that would be lost. */
  readonly words?: Messages['app']['leave']
}

/** Leaving a page with unsaved text asks first: inside the application with a dialog, closing the window with the browser's own. */
export function LeaveGuard({ when, samePathIsFine = true, words }: Props) {
  const { messages: m } = useShell()
  const leave = words ?? m.app.leave
  useEffect(() => (when ? noteUnsaved() : undefined), [when])
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => when && !(samePathIsFine && current.pathname === next.pathname),
    enableBeforeUnload: () => when,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <Modal opened onClose={blocker.reset} title={leave.title} closeButtonProps={{ 'aria-label': m.app.close }} centered>
      <p>{leave.text}</p>
      <div className={css.foot}>
        <Button onClick={blocker.reset} data-autofocus>
          {leave.stay}
        </Button>
        <Button variant="default" onClick={blocker.proceed}>
          {leave.go}
        </Button>
      </div>
    </Modal>
  )
}
