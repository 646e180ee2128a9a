import type { Day } from '@etappe/domain/kernel/day'
import type { Drift, DriftChange } from '@etappe/domain/plan/drift'
import { type CostState, costStates } from '@etappe/domain/plan/measure'
import { useIndicatorKeyName } from './use-indicator-key-name.ts'
import { usePlanWords } from './use-plan-words.ts'

const dayFields = ['targetOn', 'startsOn', 'endsOn']

interface Sources {
  /** Names of organisations and numbers of goals, by id. */
  readonly nameOf?: (id: string) => string | undefined
}

/** Deviations in words: in a few for a row, field by field for the table. */
export function useDriftWords({ nameOf }: Sources = {}) {
  const { words, formats, euro } = usePlanWords()
  const indicatorName = useIndicatorKeyName()
  const said = words.drift
  const labelOf = (noun: Drift['noun'], field: string): string => {
    const labels: Readonly<Record<string, string>> = words.field[noun]
    return labels[field] ?? field
  }
  const value = (field: string, it: unknown): string => {
    if (typeof it === 'number') return field === 'costEuro' ? euro(it) : formats.number(it)
    if (typeof it !== 'string' || it === '') return said.nothing
    if (dayFields.includes(field)) return formats.day(it as Day)
    if (field === 'costState') return words.costState[costStates.find((state) => state === it) ?? ('open' satisfies CostState)]
    if (field === 'indicator') return indicatorName(it)
    return nameOf?.(it) ?? it
  }
  const moved = (days: number): string => (days > 0 ? said.later({ days }) : said.earlier({ days: -days }))
  const difference = ({ field, from, to, days }: DriftChange): string | null => {
    if (days !== null) return moved(days)
    if (field !== 'costEuro' || typeof from !== 'number' || typeof to !== 'number') return null
    return to > from ? said.dearer({ amount: euro(to - from) }) : said.cheaper({ amount: euro(from - to) })
  }
  return {
    said,
    labelOf,
    value,
    /** How far it moved; `null` where that cannot be counted. */
    difference,
    short: (drift: Drift): string => {
      if (drift.kind !== 'changed') return `${said.kind[drift.kind]} ${said.since}`
      const parts = drift.changes.map((it) => {
        const far = difference(it)
        const label = labelOf(drift.noun, it.field)
        return far === null ? said.changedField({ field: label }) : `${label} ${far}`
      })
      return parts.join(' · ')
    },
  }
}
