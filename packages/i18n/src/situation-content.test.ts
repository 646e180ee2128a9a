import { assembleSituation } from '@etappe/domain/baseline/situation-assembly'
import { fakeFinding, fakeOffer, fakeSituation } from '@etappe/domain/baseline/situation.fake'
import { reportSections } from '@etappe/domain/baseline/situation-report'
import type { ShownIndicator } from '@etappe/domain/baseline/indicator-shown'
import { describe, expect, it } from 'vitest'
import type { ContentPart } from './content.ts'
import { locales } from './index.ts'
import { situationContent } from './situation-content.ts'
import { loadSituationWords } from './situation-words.ts'

const textsOf = (parts: readonly ContentPart[]) => parts.flatMap((it) => (it.kind === 'text' ? [it.text] : []))
const year = { year: 2025, state: 'measured' as const, source: 'Amt', suppressed: false }
const indicator = (over: Partial<ShownIndicator>): ShownIndicator => ({
  key: 'careRateUnder3',
  name: null,
  unit: 'share',
  unitText: '',
  latest: null,
  series: [],
  ...over,
})

describe.each(locales)('what the data say, in %s', (locale) => {
  it('has whole sentences for every section, whether there is nothing or one of everything', async () => {
    const words = await loadSituationWords(locale)
    const one = fakeSituation({
      offers: [fakeOffer({ fit: 3, places: 12 })],
      findings: [fakeFinding({ kind: 'need', votes: 1 })],
    })
    for (const data of [fakeSituation(), one]) {
      const content = situationContent(assembleSituation(data), words)
      for (const section of reportSections) {
        const texts = textsOf(content[section])
        expect(texts.length).toBeGreaterThan(0)
        for (const text of texts) {
          expect(text).toMatch(/[.:]$/)
          expect(text).not.toMatch(/undefined|null|NaN|\s{2}|\(\)|\[object/)
        }
      }
    }
  })
})

describe('what the data say in German', () => {
  const say = async (over: Parameters<typeof fakeSituation>[0]) =>
    situationContent(assembleSituation(fakeSituation(over)), await loadSituationWords('de'))

  it('counts in words and agrees in number', async () => {
    const one = await say({ offers: [fakeOffer({ fit: 4 })] })
    expect(textsOf(one.offers)[0]).toBe(
      'Erfasst ist 1 Angebot. Von 1 bewerteten Angebot passt 1 überwiegend oder voll zum Bedarf, 0 kaum oder gar nicht.',
    )
    const two = await say({ offers: [fakeOffer({ places: 600 }), fakeOffer({ places: 700, state: 'planned' })] })
    expect(textsOf(two.offers)[0]).toBe('Erfasst sind 2 Angebote mit zusammen 1.300 Plätzen. Davon ist 1 geplant.')
  })

  it('shows no value of a small base, and says so', async () => {
    const hidden = { ...year, value: null, suppressed: true }
    const shown = { ...year, value: 34.5 }
    const indicators = [
      indicator({ latest: shown, series: [{ ...year, year: 2024, value: 30 }, shown] }),
      indicator({ key: 'languageFindings', latest: hidden, series: [hidden] }),
    ]
    const { indicators: parts } = await say({ indicators })
    expect(textsOf(parts)[0]).toContain('Bei 1 Kennzahl wird der Wert nicht gezeigt')
    const table = parts.find((it) => it.kind === 'table')
    expect(table?.rows).toEqual([
      ['Betreuungsquote unter 3 Jahren', '2025', '34,5\u00a0%', '30\u00a0% (2024)', 'Amt'],
      ['Sprachauffälligkeiten bei der Schuleingangsuntersuchung', '2025', 'nicht gezeigt', '', 'Amt'],
    ])
  })

  it('names gaps by pillar, level and age, and draws every cell of the matrix with a word or a number', async () => {
    const { coverage } = await say({ offers: [fakeOffer({ ageFrom: -9, ageTo: 83 })] })
    const matrix = coverage.find((it) => it.kind === 'matrix')
    const cells = matrix?.groups.flatMap((group) => group.rows.flatMap((row) => row.cells)) ?? []
    expect(cells).toHaveLength(36)
    expect(cells.filter((it) => it.text === '1' && it.tone === 'some')).toHaveLength(4)
    expect(cells.filter((it) => it.text === 'Lücke' && it.tone === 'gap')).toHaveLength(32)
    const list = coverage.find((it) => it.kind === 'list')
    expect(list?.items[0]).toMatch(
      /^Bildung: für Gruppen mit Bedarf \(Schwangerschaft, 0 bis 1 Jahr, 1 bis 3 Jahre und 3 bis 6 Jahre\); im Einzelfall/,
    )
  })
})
