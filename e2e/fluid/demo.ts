import { call as ask } from '../support/api.ts'
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'

/** The running server with demo data. */
export const base = process.env['ETAPPE_URL'] ?? 'http://127.0.0.1:3000'

/** Lets the server write something, or asks it for something. */
export const call = (page: Page, path: string, input: object, isWrite = true): Promise<unknown> =>
  ask(page, base, isWrite ? { path, input } : { path, input, reads: true })

/** A page of somebody who may write in the office whose cases are filled. */
export async function openDemo(options: BrowserContextOptions): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  })
  const page = await browser.newPage(options)
  const account = { email: 'buero.kiel@demo.etappe.example', password: 'etappe-demo-2026' }
  await page.request.post(`${base}/api/auth/sign-in/email`, { data: account, headers: { origin: base } })
  return { browser, page }
}
