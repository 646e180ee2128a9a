import type { Validity } from '@etappe/domain/kernel/day'
import { useApp } from '../app/app-context.tsx'

/** From when to when something is planned: "seit 01.01.2023", "ab 01.01.2027", "01.01.2023 bis 31.12.2026". */
export function useValidityWords(): (it: Validity) => string {
  const { me, messages: m, formats } = useApp()
  return ({ validFrom, validTo }) => {
    const day = formats.day(validFrom)
    if (validTo !== null) return m.offices.span({ from: day, to: formats.day(validTo) })
    return validFrom > me.today ? m.offices.from({ day }) : m.offices.since({ day })
  }
}
