import type { en } from './en/index.ts'

export const locales = ['de', 'en'] as const
export type Locale = (typeof locales)[number]

/** English is the shape; German must fill it completely or it does not compile. */
export type Messages = typeof en

export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'en' ? (await import('./en/index.ts')).en : (await import('./de/index.ts')).de
}
