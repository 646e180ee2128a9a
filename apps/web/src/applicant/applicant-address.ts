import type { Locale } from '@etappe/i18n'

const base = (token: string) => `/api/files/apply/${encodeURIComponent(token)}`

/** Where what belongs to an application is to be had by its secret link. */
export const applicantAddress = {
  upload: (token: string, id: string, item: string | null): string =>
    `${base(token)}?${new URLSearchParams({ id, ...(item !== null && { item }) }).toString()}`,
  file: (token: string, id: string): string => `${base(token)}/files/${id}`,
  receipt: (token: string, locale: Locale): string => `${base(token)}/receipt?locale=${locale}`,
  letter: (token: string): string => `${base(token)}/letter`,
  page: (token: string): string => `${window.location.origin}/bewerbung/${token}`,
} as const
