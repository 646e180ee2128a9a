import type { Areas } from '@etappe/i18n/areas'

/** What the fields of conditions are called in the summary of what has to be corrected, by path. */
export function conditionLabels({ propose }: Areas['gates']['act'], count: number): Readonly<Record<string, string>> {
  const each = Array.from({ length: count }, (_, index) => {
    const condition = propose.condition({ number: index + 1 })
    return [
      [`conditions.${index}.text`, `${condition}: ${propose.conditionText}`],
      [`conditions.${index}.dueOn`, `${condition}: ${propose.conditionDue}`],
    ]
  })
  return Object.fromEntries([['conditions', propose.conditions], ...each.flat()]) as Record<string, string>
}
