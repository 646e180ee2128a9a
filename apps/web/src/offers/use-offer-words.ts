import type { Offer, OfferFields } from '@etappe/domain/baseline/offer'
import { offerCosts, offerStates } from '@etappe/domain/baseline/offer'
import { levels, pillars } from '@etappe/domain/baseline/pillar'
import { useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { ColumnKey } from './offer-columns.ts'

export interface Choice {
  readonly value: string
  readonly label: string
}

export const fits = ['1', '2', '3', '4'] as const

/** How the values of an offer are written, and which there are to choose from. */
export function useOfferWords(names: Readonly<Record<string, string>>) {
  const { formats } = useApp()
  const baseline = useWords('baseline')
  const words = useWords('offers')
  return useMemo(() => {
    const fitWord = (fit: number) => baseline.fit[`f${fit as 1 | 2 | 3 | 4}`]
    const pillarWords = (of: OfferFields['pillars']) => pillars.filter((it) => of.includes(it)).map((it) => baseline.pillar[it])
    const texts: Readonly<Record<Exclude<ColumnKey, 'links'>, (it: Offer) => string>> = {
      name: (it) => it.name,
      provider: (it) => (it.providerId === null ? '' : (names[it.providerId] ?? '…')),
      pillars: (it) => pillarWords(it.pillars).join(', '),
      level: (it) => baseline.level[it.level],
      ages: (it) => words.ages(it),
      addressees: (it) => it.addressees,
      access: (it) => it.access,
      cost: (it) => (it.cost === 'unknown' ? '' : baseline.offerCost[it.cost]),
      places: (it) => (it.places === null ? '' : formats.number(it.places)),
      district: (it) => it.district,
      fundingEnd: (it) => (it.fundingEnd === null ? '' : formats.day(it.fundingEnd)),
      fit: (it) => (it.fit === null ? '' : fitWord(it.fit)),
      state: (it) => baseline.offerState[it.state],
      note: (it) => it.note.replaceAll('\n', ' '),
    }
    const choices: Partial<Record<ColumnKey, readonly Choice[]>> = {
      level: levels.map((value) => ({ value, label: baseline.level[value] })),
      pillars: pillars.map((value) => ({ value, label: baseline.pillar[value] })),
      cost: offerCosts.map((value) => ({ value, label: baseline.offerCost[value] })),
      state: offerStates.map((value) => ({ value, label: baseline.offerState[value] })),
      fit: [
        { value: '', label: words.form.fitNone },
        ...fits.map((value) => ({ value, label: `${value} – ${baseline.fit[`f${value}`]}` })),
      ],
    }
    return {
      textOf: (key: ColumnKey, offer: Offer): string => (key === 'links' ? '' : texts[key](offer)),
      choicesOf: (key: ColumnKey): readonly Choice[] => choices[key] ?? [],
    }
  }, [baseline, words, formats, names])
}
export type OfferWords = ReturnType<typeof useOfferWords>
