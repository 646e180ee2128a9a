import { type Browser, expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { openAs, type Person } from './people.ts'

type Language = 'de' | 'en'

async function visit(page: Page, path: string, language: Language): Promise<void> {
  await page.goto(path)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.getByRole('heading').or(page.getByRole('dialog')).first()).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** Half way between two schemes nothing can be said of contrast: the page has heard of the change, and nothing fades any more. */
async function show(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
  await page.waitForFunction(() =>
    document.getAnimations().every((it) => it.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY),
  )
}

async function expectNothingWider(page: Page, path: string): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect.soft({ path, overflow: Math.max(0, overflow) }).toEqual({ path, overflow: 0 })
}

interface Device {
  readonly width: number
  readonly height: number
  readonly language: Language
}

async function opened(browser: Browser, person: Person | null, { language, ...viewport }: Device): Promise<Page> {
  const page = person === null ? await (await browser.newContext({ viewport })).newPage() : await openAs(browser, person, viewport)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript((it) => localStorage.setItem('etappe.locale', it), language)
  return page
}

async function lookOnDesktop(browser: Browser, person: Person | null, paths: readonly string[]): Promise<void> {
  const page = await opened(browser, person, { width: 1440, height: 900, language: 'en' })
  for (const path of paths) {
    await visit(page, path, 'en')
    await expectAccessible(page, `${path}, desktop, light`)
    await show(page, 'dark')
    await expectAccessible(page, `${path}, desktop, dark`, 'contrast')
    await show(page, 'light')
    await expectNothingWider(page, path)
  }
  await page.context().close()
}

async function lookOnPhone(browser: Browser, person: Person | null, paths: readonly string[]): Promise<void> {
  const page = await opened(browser, person, { width: 390, height: 844, language: 'de' })
  for (const path of paths) {
    await visit(page, path, 'de')
    await expectAccessible(page, `${path}, phone`, 'all but contrast')
    await expectNothingWider(page, path)
  }
  await page.context().close()
}

/**
 * Looks at pages on a desktop and on a phone: axe finds nothing, and nothing is wider than the screen. Of the dark scheme only
 * the contrast differs, and a phone shows the same colours. The desktop is read in English; the phone, where long words are
 * tightest, in German.
 */
export async function expectPagesAccessible(browser: Browser, person: Person | null, paths: readonly string[]): Promise<void> {
  await Promise.all([lookOnDesktop(browser, person, paths), lookOnPhone(browser, person, paths)])
}
