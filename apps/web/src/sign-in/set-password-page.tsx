import '@mantine/core/styles/Alert.css'
import '@mantine/core/styles/PasswordInput.css'
import { Alert, Button, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type SubmitEvent, useState } from 'react'
import { messageFor } from '../api/message-for.ts'
import { refusalOf } from '../api/refusal.ts'
import { useShell } from '../app/app-context.tsx'
import { useTitle } from '../ui/use-title.ts'
import { PublicFrame } from './public-frame.tsx'
import css from './sign-in.module.css'

const shortest = 12

/** Where an invitation or a reset link leads: choose the password of the account. */
export function SetPasswordPage({ token }: { token: string }) {
  const { api, messages: m } = useShell()
  const words = m.app.password
  const navigate = useNavigate()
  const [password, setPassword] = useState('')
  const [isShort, setShort] = useState(false)
  const save = useMutation(
    api.session.setPassword.mutationOptions({ onSuccess: () => navigate({ to: '/anmelden', search: { grund: 'passwort' } }) }),
  )
  useTitle(words.title)
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    setShort(password.length < shortest)
    if (password.length >= shortest && !save.isPending) save.mutate({ token, password })
  }
  const refusal = refusalOf(save.error)
  const problem = isShort ? 'too-short' : refusal?.details.fields?.['password']
  const message = save.error && problem === undefined ? messageFor(m, save.error) : null
  return (
    <PublicFrame>
      <div className={css.form}>
        <h1>{words.title}</h1>
        <p className="quiet">{words.lead}</p>
        <form onSubmit={onSubmit} noValidate>
          <div role="alert">
            {message !== null && (
              <Alert color="red" mt="lg">
                {message}
              </Alert>
            )}
          </div>
          <div className={css.fields}>
            <PasswordInput
              size="md"
              label={words.field}
              description={words.hint}
              autoComplete="new-password"
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              error={problem ? m.errors.problem[problem] : null}
              visibilityToggleButtonProps={{ 'aria-label': m.app.signIn.showPassword, tabIndex: 0 }}
            />
          </div>
          <Button size="md" type="submit" fullWidth className={css.submit} loading={save.isPending}>
            {words.submit}
          </Button>
        </form>
        <p className={css.note}>
          <a href="/anmelden">{words.toSignIn}</a>
        </p>
      </div>
    </PublicFrame>
  )
}
