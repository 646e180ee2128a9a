import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fails with what axe finds and where; the journey goes on, so that one run names everything. */
export async function expectAccessible(page: Page, what: string, without: string[] = []): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).disableRules(without).analyze()
  const found = violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target.join(' ')).join(', ')}`)
  expect.soft({ what, found }).toEqual({ what, found: [] })
}
