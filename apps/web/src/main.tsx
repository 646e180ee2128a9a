import { loadMessages } from '@etappe/i18n'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './app/mantine.ts'
import './app/font/font.css'
import './app/global.css'
import { createClient } from './api/client.ts'
import { rememberedLocale } from './app/locale.ts'
import { createAppRouter } from './app/router.ts'
import { ShellProvider } from './app/shell-provider.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root')

// No `await` at the top: the file of words needs this one, and each would wait for the other.
async function start(page: HTMLElement): Promise<void> {
  const client = createClient()
  const router = createAppRouter(client)
  const locale = rememberedLocale()
  const words = loadMessages(locale)
  void router.load()
  const messages = await words
  createRoot(page).render(
    <StrictMode>
      <ShellProvider client={client} start={{ locale, messages }}>
        <RouterProvider router={router} />
      </ShellProvider>
    </StrictMode>,
  )
}

void start(root)
