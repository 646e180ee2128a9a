import type { ShownValue } from '@etappe/domain/baseline/indicator-shown'
import { useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { IndicatorRow } from './indicator-rows.ts'

type Unit = Pick<IndicatorRow, 'unit' | 'unitText'>
type Shown = Pick<ShownValue, 'state' | 'suppressed' | 'value'>

/** Figures the way people write them, with their unit, and what stands where there is none. */
export function useFigures() {
  const { formats, locale } = useApp()
  const words = useWords('indicators')
  const { unit: units } = useWords('baseline')
  return useMemo(() => {
    const signs: Partial<Record<Unit['unit'], string>> = { share: '\u00a0%', perThousand: '\u00a0‰', euro: '\u00a0€' }
    const figure = (value: number, { unit, unitText }: Unit) =>
      `${formats.number(value)}${unit === 'other' && unitText !== '' ? `\u00a0${unitText}` : (signs[unit] ?? '')}`
    return {
      decimal: locale === 'de' ? (',' as const) : ('.' as const),
      figure,
      unitWord: ({ unit, unitText }: Unit) => (unitText === '' ? units[unit] : unitText),
      /** What stands in a cell; `null` where nothing is recorded. */
      inWords: (it: Shown | undefined, unit: Unit): string | null => {
        if (!it) return null
        if (it.suppressed) return words.withheld
        if (it.state === 'notAvailable' || it.value === null) return words.state.notAvailable
        return figure(it.value, unit)
      },
      /** With its sign: `+12`, and for shares in points: `+3,5 %-Pkt.` */
      difference: (value: number, unit: Unit) => {
        const written = unit.unit === 'share' ? `${formats.number(value)}\u00a0${words.points}` : figure(value, unit)
        return `${value > 0 ? '+' : ''}${written}`.replace(/^-/, '−')
      },
    }
  }, [formats, locale, words, units])
}
