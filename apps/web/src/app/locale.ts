import { type Locale, locales } from '@etappe/i18n'

const key = 'etappe.locale'

/** The language chosen on this device; German until somebody chooses. */
export function rememberedLocale(): Locale {
  const kept = localStorage.getItem(key)
  return locales.find((it) => it === kept) ?? 'de'
}

export function rememberLocale(locale: Locale): void {
  localStorage.setItem(key, locale)
}
