import { loadMessages } from '@etappe/i18n'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './app/mantine.ts'
import './app/font.css'
import './app/global.css'
import { createClient } from './api/client.ts'
import { rememberedLocale } from './app/locale.ts'
import { createAppRouter } from './app/router.ts'
import { ShellProvider } from './app/shell-provider.tsx'

const client = createClient()
const router = createAppRouter(client)
const locale = rememberedLocale()
const messages = await loadMessages(locale)
const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root')
createRoot(root).render(
  <StrictMode>
    <ShellProvider client={client} start={{ locale, messages }}>
      <RouterProvider router={router} />
    </ShellProvider>
  </StrictMode>,
)
