import type { Locale } from './index.ts'

interface Forms {
  readonly one: string
  readonly other: string
}

/** The form a count needs, with `#` replaced by the count as people write it. */
export function plural(locale: Locale, count: number, forms: Forms): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? forms.one : forms.other
  return form.replace('#', new Intl.NumberFormat(locale === 'de' ? 'de-DE' : 'en-GB').format(count))
}
