import { type Browser, expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { openAs, type Person } from './people.ts'

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading').or(page.getByRole('dialog')).first()).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

async function expectNothingWider(page: Page, path: string): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect.soft({ path, overflow: Math.max(0, overflow) }).toEqual({ path, overflow: 0 })
}

const opened = async (browser: Browser, person: Person | null, viewport: { readonly width: number; readonly height: number }) =>
  person === null ? (await browser.newContext({ viewport })).newPage() : openAs(browser, person, viewport)

/**
 * Looks at pages on a desktop in both schemes and on a phone: axe finds nothing, and nothing is wider than the screen. A phone
 * shows the same colours, so contrast is measured on the desktop only.
 */
export async function expectPagesAccessible(browser: Browser, person: Person | null, paths: readonly string[]): Promise<void> {
  const desktop = await opened(browser, person, { width: 1440, height: 900 })
  for (const path of paths) {
    await visit(desktop, path)
    await expectAccessible(desktop, `${path}, desktop, light`)
    await desktop.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(desktop, `${path}, desktop, dark`)
    await desktop.emulateMedia({ colorScheme: 'light' })
    await expectNothingWider(desktop, path)
  }
  await desktop.context().close()
  const phone = await opened(browser, person, { width: 390, height: 844 })
  for (const path of paths) {
    await visit(phone, path)
    await expectAccessible(phone, `${path}, phone`, ['color-contrast'])
    await expectNothingWider(phone, path)
  }
  await phone.context().close()
}
