import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const contrast = ['color-contrast']

/** Fails with what axe finds and where; the journey goes on, so that one run names everything. */
export async function expectAccessible(page: Page, what: string, rules: 'all' | 'contrast' | 'all but contrast' = 'all'): Promise<void> {
  // In the page itself: there are no frames whose findings had to be gathered, which takes longer than looking.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const asked = rules === 'contrast' ? builder.withRules(contrast) : builder.withTags(tags)
  const { violations } = await (rules === 'all but contrast' ? asked.disableRules(contrast) : asked).analyze()
  const found = violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target.join(' ')).join(', ')}`)
  expect.soft({ what, found }).toEqual({ what, found: [] })
}
