import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { Locale } from '@etappe/i18n'

/** The address of a file about a case: `caseFile('KI-M-002', 'offers.xlsx', 'de')`. */
export function caseFile(number: CaseNumber, name: string, locale: Locale, query: Readonly<Record<string, string>> = {}): string {
  return `/api/files/cases/${number}/${name}?${new URLSearchParams({ locale, ...query }).toString()}`
}
