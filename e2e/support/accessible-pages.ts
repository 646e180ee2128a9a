import { type Browser, expect } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { openAs, type Person } from './people.ts'

/** Looks at pages on a desktop in both schemes and on a phone: axe finds nothing, and nothing is wider than the screen. */
export async function expectPagesAccessible(browser: Browser, person: Person, paths: readonly string[]): Promise<void> {
  for (const [width, schemes] of [
    [1440, ['light', 'dark']],
    [390, ['light']],
  ] as const) {
    const page = await openAs(browser, person, { width })
    for (const path of paths) {
      await page.goto(path)
      await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme })
        await expectAccessible(page, `${path} ${width} ${colorScheme}`)
      }
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await page.context().close()
  }
}
