import { type Area, type Areas, loadArea } from '@etappe/i18n/areas'
import type { Locale } from '@etappe/i18n'
import { use } from 'react'
import { useShell } from './app-context.tsx'
import { rememberedLocale } from './locale.ts'

const asked = new Map<string, Promise<unknown>>()

/** The words of an area, fetched once. */
export function fetchWords<A extends Area>(locale: Locale, area: A): Promise<Areas[A]> {
  const key = `${locale} ${area}`
  const earlier = asked.get(key)
  if (earlier) return earlier as Promise<Areas[A]>
  const words = loadArea(locale, area)
  asked.set(key, words)
  words.then(
    // As React marks a promise it has seen settled: reading it again then waits for nothing.
    (it) => Object.assign(words, { status: 'fulfilled', value: it }),
    () => asked.delete(key),
  )
  return words
}

/** For the loader of a route: has the words of its areas at hand before the page is shown. */
export function prepareWords(...areas: readonly Area[]): () => Promise<unknown> {
  return () => Promise.all(areas.map((area) => fetchWords(rememberedLocale(), area)))
}

/**
 * The words of an area outside the first load. Waits for them when the route did not. Always asked with `use`, at hand or not:
 * React tells the promises of a component that waits apart by their order.
 */
export function useWords<A extends Area>(area: A): Areas[A] {
  const { locale } = useShell()
  return use(fetchWords(locale, area))
}

/** The words of several areas at once. */
export function useAreas(areas: readonly Area[]): Partial<Areas> {
  const { locale } = useShell()
  const words: Partial<Record<Area, unknown>> = {}
  for (const area of areas) words[area] = use<unknown>(fetchWords(locale, area))
  return words as Partial<Areas>
}
