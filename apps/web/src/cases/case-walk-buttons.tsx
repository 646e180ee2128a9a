import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'
import { WalkButtons } from '../app/walk-buttons.tsx'
import { neighbours } from './case-walk.ts'

/** To the cases before and after this one. */
export function CaseWalk({ number }: { number: CaseNumber }) {
  const { messages: m } = useApp()
  const place = useMemo(() => neighbours(number), [number])
  return <WalkButtons place={place} words={m.casePage.walk} />
}
