import type { ApplicationNumber } from '@etappe/domain/applications/application-number'
import { useMemo } from 'react'
import { useWords } from '../app/words.ts'
import { WalkButtons } from '../app/walk-buttons.tsx'
import { neighbours } from './application-walk.ts'

/** To the applications before and after this one. */
export function ApplicationWalk({ number }: { readonly number: ApplicationNumber }) {
  const { walk: words } = useWords('intake').page
  const place = useMemo(() => neighbours(number), [number])
  return <WalkButtons place={place} words={words} />
}
