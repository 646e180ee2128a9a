import '@mantine/core/styles/Alert.css'
import '@mantine/core/styles/PasswordInput.css'
import { Alert, Button, PasswordInput, TextInput } from '@mantine/core'
import { type SubmitEvent, useRef, useState } from 'react'
import { type SignInProblem, signIn } from '../api/session-requests.ts'
import { useShell } from '../app/app-context.tsx'
import css from './sign-in.module.css'

interface Props {
  readonly email: string
  readonly onEmail: (email: string) => void
  readonly password: string
  readonly onPassword: (password: string) => void
  readonly onSignedIn: () => Promise<void>
}

/** E-mail and password. After a refusal the e-mail stays and the password is selected for typing it again. */
export function SignInForm({ email, onEmail, password, onPassword, onSignedIn }: Props) {
  const { messages: m } = useShell()
  const words = m.app.signIn
  const [problem, setProblem] = useState<SignInProblem | 'missing' | null>(null)
  const [isPending, setPending] = useState(false)
  const passwordInput = useRef<HTMLInputElement>(null)
  const submit = async () => {
    if (email.trim() === '' || password === '') return setProblem('missing')
    setPending(true)
    setProblem(null)
    // Signed in, and the network went before the page was there: signing in once more does no harm.
    let refused = await signIn(email, password)
    if (refused === null) await onSignedIn().catch(() => (refused = 'offline'))
    setPending(false)
    setProblem(refused)
    if (refused !== null) passwordInput.current?.select()
  }
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!isPending) void submit()
  }
  return (
    <form onSubmit={onSubmit} noValidate>
      <div role="alert">
        {problem !== null && (
          <Alert color="red" mt="lg">
            {words[problem]}
          </Alert>
        )}
      </div>
      <div className={css.fields}>
        <TextInput
          size="md"
          label={words.email}
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={(event) => onEmail(event.currentTarget.value)}
        />
        <PasswordInput
          ref={passwordInput}
          size="md"
          label={words.password}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => onPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': words.showPassword, tabIndex: 0 }}
        />
      </div>
      <Button size="md" type="submit" fullWidth className={css.submit} loading={isPending}>
        {words.submit}
      </Button>
    </form>
  )
}
