import { type Locale, loadMessages, type Messages } from '@etappe/i18n'
import { formats } from '@etappe/i18n/format'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, startTransition, useEffect, useMemo, useState } from 'react'
import type { Client } from '../api/client.ts'
import { ShellContext } from './app-context.tsx'
import { loadPartsLater } from '../ui/lazy-part.ts'
import { rememberLocale } from './locale.ts'
import { cssVariables, theme } from './theme.ts'
import { Toasts } from './toasts.tsx'

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
        // The page stays while the words of its areas are fetched.
        startTransition(() => setWords({ locale, messages }))
      },
    }),
    [client, words],
  )
  useEffect(() => {
    document.documentElement.lang = words.locale
  }, [words.locale])
  useEffect(loadPartsLater, [])
  return (
    <ShellContext value={shell}>
      <QueryClientProvider client={client.queryClient}>
        {/* All variables come from the theme: the file with Mantine's own would be larger than what they take here. */}
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          colorSchemeManager={schemeManager}
          deduplicateCssVariables={false}
          defaultColorScheme="auto"
          env={env}
        >
          <Toasts />
          {children}
        </MantineProvider>
      </QueryClientProvider>
    </ShellContext>
  )
}
