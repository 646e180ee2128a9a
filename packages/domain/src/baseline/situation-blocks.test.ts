import { expect, it } from 'vitest'
import { changedSections, textOfSection, withText } from './situation-blocks.ts'
import { withoutSmallShares } from './situation-small-numbers.ts'
import { canAdvance } from './situation-steps.ts'
import { assembleSituation } from './situation-assembly.ts'
import type { ShownIndicator } from './indicator-shown.ts'
import { fakeSituation } from './situation.fake.ts'

it('exchanges the text of one section, keeps the order of the report, and drops an empty one', () => {
  const blocks = withText(withText([], 'outlook', 'Ende'), 'offers', 'Mitte')
  expect(blocks.map((it) => it.section)).toEqual(['offers', 'outlook'])
  expect(textOfSection(blocks, 'findings')).toBe('')
  expect(withText(blocks, 'offers', ' \n ')).toEqual([{ section: 'outlook', text: 'Ende' }])
})

it('names the sections that differ, also those that came and went', () => {
  const before = withText(withText([], 'needs', 'eins'), 'offers', 'gleich')
  const after = withText(withText([], 'outlook', 'neu'), 'offers', 'gleich')
  expect(changedSections(before, after)).toEqual(['needs', 'outlook'])
})

it('lets nothing lead away from final', () => {
  expect([canAdvance('draft', 'final'), canAdvance('working', 'draft'), canAdvance('draft', 'draft')]).toEqual([true, true, false])
  expect(canAdvance('final', 'draft') || canAdvance('final', 'working') || canAdvance('final', 'final')).toBe(false)
})

it('hides a kept share whose base turned out to be under ten, that year and no other', () => {
  const year = { state: 'measured' as const, source: '', suppressed: false }
  const series = [
    { ...year, year: 2024, value: 12 },
    { ...year, year: 2025, value: 61.5 },
  ]
  const share = (over: Partial<ShownIndicator> = {}): ShownIndicator => ({
    key: 'languageFindings',
    name: null,
    unit: 'share',
    unitText: '',
    latest: series[1] ?? null,
    series,
    ...over,
  })
  const kept = assembleSituation(fakeSituation({ indicators: [share()] }))
  const hidden = { ...year, year: 2025, value: null, suppressed: true }
  const [it] = withoutSmallShares(kept, [share({ series: [hidden] })]).indicators
  expect(it).toMatchObject({ latest: { value: null, suppressed: true }, series: [{ value: 12 }, { value: null }] })
  expect(withoutSmallShares(kept, [share()])).toBe(kept)
})
