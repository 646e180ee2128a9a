import '@mantine/core/styles/Alert.css'
import { Alert } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { hashKey, useQuery } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { useShell } from '../app/app-context.tsx'
import { useTitle } from '../ui/use-title.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import { PublicFrame } from './public-frame.tsx'
import { returnPath } from './return-path.ts'
import css from './sign-in.module.css'
import { SignInForm } from './sign-in-form.tsx'
import type { SignInSearch } from './sign-in-search.ts'

interface Props {
  readonly search: SignInSearch
  /** What stands beside the form. */
  readonly aside: ReactNode
}

/** The door: sign in and go on where you wanted to be. */
export function SignInPage({ search, aside }: Props) {
  const { api, queryClient, messages: m } = useShell()
  const router = useRouter()
  const welcome = useQuery(api.session.welcome.queryOptions())
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  useTitle(m.app.signIn.title)
  const reasonWords = { abgelaufen: m.app.signIn.expired, abgemeldet: m.app.signIn.signedOut, passwort: m.app.password.done }
  // Whoever sits down next must not find what the last person saw.
  useEffect(() => {
    notifications.clean()
    queryClient.removeQueries({ predicate: ({ queryHash }) => queryHash !== hashKey(api.session.welcome.queryKey()) })
  }, [queryClient, api])
  const onSignedIn = async () => {
    queryClient.removeQueries(api.session.me.queryFilter())
    await queryClient.query(api.session.me.queryOptions())
    router.history.replace(returnPath(search.weiter))
  }
  return (
    <PublicFrame>
      <div className={css.form}>
        <h1>{m.app.signIn.title}</h1>
        <p className="quiet">{m.app.signIn.lead}</p>
        {search.grund && (
          <Alert mt="lg" color={search.grund === 'abgelaufen' ? 'amber' : 'green'} role="status">
            {reasonWords[search.grund]}
          </Alert>
        )}
        <SignInForm email={email} onEmail={setEmail} password={password} onPassword={setPassword} onSignedIn={onSignedIn} />
        {welcome.data?.demo === true ? (
          <DemoAccounts
            accounts={welcome.data.demoAccounts}
            onChoose={(account) => {
              setEmail(account.email)
              setPassword(account.password)
            }}
          />
        ) : (
          <p className={css.note}>{m.app.signIn.forgot}</p>
        )}
        <p className={css.note}>
          {m.app.signIn.applyAsk} <Link to="/bewerben">{m.app.signIn.apply}</Link>
        </p>
      </div>
      {aside}
    </PublicFrame>
  )
}
