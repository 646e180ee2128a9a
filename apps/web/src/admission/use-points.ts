import { highestTotal } from '@etappe/domain/applications/rating'
import { useApp } from '../app/app-context.tsx'

/** Points as people write them: "14,5". */
export function usePoints() {
  const { formats } = useApp()
  return { points: (value: number) => formats.number(value), most: highestTotal }
}
