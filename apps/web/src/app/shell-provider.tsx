import { type Locale, loadMessages, type Messages } from '@etappe/i18n'
import { formats } from '@etappe/i18n/format'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { Client } from '../api/client.ts'
import { ShellContext } from './app-context.tsx'
import { rememberLocale } from './locale.ts'
import { cssVariables, theme } from './theme.ts'

interface Props {
  readonly client: Client
  readonly start: { readonly locale: Locale; readonly messages: Messages }
  /** `test` switches transitions and portals off. */
  readonly env?: 'default' | 'test'
  readonly children: ReactNode
}

const schemeManager = localStorageColorSchemeManager({ key: 'etappe.scheme' })

/** Theme, words and data for everything below. */
export function ShellProvider({ client, start, env = 'default', children }: Props) {
  const [words, setWords] = useState(start)
  const shell = useMemo(
    () => ({
      ...client,
      ...words,
      formats: formats(words.locale),
      setLocale: async (locale: Locale) => {
        const messages = await loadMessages(locale)
        rememberLocale(locale)
        setWords({ locale, messages })
      },
    }),
    [client, words],
  )
  useEffect(() => {
    document.documentElement.lang = words.locale
  }, [words.locale])
  return (
    <ShellContext value={shell}>
      <QueryClientProvider client={client.queryClient}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          colorSchemeManager={schemeManager}
          defaultColorScheme="auto"
          env={env}
        >
          <Notifications position="bottom-left" limit={4} autoClose={10_000} aria-label={words.messages.app.toast.region} />
          {children}
        </MantineProvider>
      </QueryClientProvider>
    </ShellContext>
  )
}
