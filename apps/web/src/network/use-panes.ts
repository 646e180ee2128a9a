import type { NetworkChange } from '@etappe/domain/organisations/network-change'
import { useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { Pane } from './picture-model.ts'
import type { Dated } from './use-network.ts'

interface Options {
  readonly number: string
  readonly dated: Dated & { readonly change: NetworkChange }
  /** The second picture, when two are compared. */
  readonly today: Dated | null
}

/** The picture of the day; of two that are compared, the second shows what has changed. */
export function usePanes({ number, dated, today }: Options): readonly Pane[] {
  const { formats } = useApp()
  const { picture } = useWords('network')
  return useMemo(() => {
    const titleOf = ({ on }: Dated) => picture.caption({ number, on: formats.day(on) })
    const first: Pane = { title: titleOf(dated), network: dated.network, since: null }
    if (!today) return [first]
    return [first, { title: titleOf(today), network: today.network, since: { before: dated.network, change: dated.change } }]
  }, [number, dated, today, formats, picture])
}
