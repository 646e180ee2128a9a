import { type Locale, locales } from '@etappe/i18n'
import { deviceMemory } from '../ui/device-memory.ts'

const key = 'etappe.locale'

/** The language chosen on this device; German until somebody chooses. */
export function rememberedLocale(): Locale {
  const kept = deviceMemory.read(key)
  return locales.find((it) => it === kept) ?? 'de'
}

export function rememberLocale(locale: Locale): void {
  deviceMemory.write(key, locale)
}
