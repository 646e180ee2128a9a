import { Button, Modal } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import css from './session.module.css'
import { SignInForm } from './sign-in-form.tsx'

/** Signing in over a page with unsaved text. The page is covered: whoever sits down now must not read it. */
export function SignInAgain({ onSignedIn }: { onSignedIn: () => void }) {
  const { api, queryClient, me, messages: m } = useApp()
  const words = m.app.session
  const router = useRouter()
  const [email, setEmail] = useState(me.user.email)
  const [password, setPassword] = useState('')
  const goOn = async () => {
    const now = await queryClient.query({ ...api.session.me.queryOptions(), staleTime: 0 })
    // The text belongs to the person who wrote it, and is kept for them: the page has begun anew.
    if (now.user.id !== me.user.id) return router.navigate({ to: '/', ignoreBlocker: true })
    onSignedIn()
    await queryClient.invalidateQueries()
  }
  const leave = () => void router.navigate({ to: '/anmelden', search: { grund: 'abgemeldet' }, ignoreBlocker: true })
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      title={words.again}
      centered
      overlayProps={{ color: 'var(--surface)', backgroundOpacity: 1 }}
    >
      <p>{words.againText}</p>
      <SignInForm email={email} onEmail={setEmail} password={password} onPassword={setPassword} onSignedIn={goOn} />
      <div className={css.actions}>
        <Button variant="subtle" onClick={leave}>
          {words.leave}
        </Button>
      </div>
    </Modal>
  )
}
