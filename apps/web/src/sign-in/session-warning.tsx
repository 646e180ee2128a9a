import { Button, Modal } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { useSignOut } from '../app/use-sign-out.ts'
import css from './session.module.css'

/** "Are you still there?", with the time that is left. Any answer but signing out extends the session. */
export function SessionWarning({ left }: { left: number }) {
  const { api, queryClient, messages: m } = useApp()
  const words = m.app.session
  const signOut = useSignOut()
  const [isSigningOut, setSigningOut] = useState(false)
  const extend = useMutation(
    api.session.extend.mutationOptions({
      onSuccess: ({ expiresAt }) => queryClient.setQueryData(api.session.me.queryKey(), (old) => (old ? { ...old, expiresAt } : old)),
    }),
  )
  const seconds = Math.max(0, Math.ceil(left / 1000))
  const shown = seconds > 90 ? words.minutes({ count: Math.ceil(seconds / 60) }) : words.seconds({ count: seconds })
  // Read aloud every minute, not every second.
  const spoken = words.minutes({ count: Math.max(1, Math.ceil(seconds / 60)) })
  const stay = () => extend.mutate()
  return (
    <Modal opened onClose={stay} title={words.title} closeButtonProps={{ 'aria-label': m.app.close }} centered>
      <p aria-hidden>{words.text({ left: shown })}</p>
      <p className="sr" role="alert">
        {words.text({ left: spoken })}
      </p>
      {extend.error && (
        <p className="bad" role="alert">
          {messageFor(m, extend.error)}
        </p>
      )}
      <div className={css.actions}>
        <Button onClick={stay} loading={extend.isPending} data-autofocus>
          {words.stay}
        </Button>
        <Button
          variant="default"
          loading={isSigningOut}
          onClick={() => {
            setSigningOut(true)
            void signOut().finally(() => setSigningOut(false))
          }}
        >
          {words.signOut}
        </Button>
      </div>
    </Modal>
  )
}
