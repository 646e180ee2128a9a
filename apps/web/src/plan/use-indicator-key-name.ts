import { useWords } from '../app/words.ts'

/** The name of an indicator of the catalogue by its key; one of a case's own is told by the goal's words. */
export function useIndicatorKeyName(): (key: string) => string {
  const { indicator } = useWords('baseline')
  const names: Readonly<Record<string, string>> = indicator
  return (key) => names[key] ?? ''
}
