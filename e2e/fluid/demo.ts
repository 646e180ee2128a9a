import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'

/** The running server with demo data. */
export const base = process.env['ETAPPE_URL'] ?? 'http://127.0.0.1:3000'

/** Lets the server write something, or asks it for something. */
export async function call(page: Page, path: string, input: object, isWrite = true): Promise<unknown> {
  const address = `${base}/api/trpc/${path}`
  const response = isWrite
    ? await page.request.post(address, { data: { commandId: crypto.randomUUID(), ...input }, headers: { origin: base } })
    : await page.request.get(`${address}?input=${encodeURIComponent(JSON.stringify(input))}`)
  const answer = (await response.json()) as { result?: { data: unknown } }
  if (!answer.result) throw new Error(`${path}: ${JSON.stringify(answer)}`)
  return answer.result.data
}

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
