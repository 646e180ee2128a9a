import { coreIndicators } from '@etappe/domain/baseline/indicator'
import { coreComplete, neededCore } from '@etappe/domain/baseline/indicator-core'
import type { ShownValue } from '@etappe/domain/baseline/indicator-shown'
import { IconCircleCheck } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import { Meter } from '../ui/meter.tsx'
import css from './core-state.module.css'

/** How far the core ten are settled: what the first gate counts. */
export function CoreState({ values }: { readonly values: readonly ShownValue[] }) {
  const { core: words } = useWords('indicators')
  const core = coreComplete(values)
  const of = coreIndicators.length
  const count = core.withSource.length + core.notAvailable.length
  const parts = [
    core.withSource.length > 0 && words.withSource({ count: core.withSource.length }),
    core.notAvailable.length > 0 && words.notAvailable({ count: core.notAvailable.length }),
    core.withoutSource.length > 0 && words.withoutSource({ count: core.withoutSource.length }),
    core.missing.length > 0 && words.missing({ count: core.missing.length }),
  ].filter((it) => it !== false)
  return (
    <div className={css.core}>
      <span className="strong">{words.settled({ count, of })}</span>
      <span className={css.meter}>
        <Meter value={count} max={of} target={neededCore} label={words.settled({ count, of })} />
      </span>
      <span className="quiet">{parts.join(' · ')}</span>
      {core.isComplete ? (
        <span className={css.complete}>
          <IconCircleCheck size={16} className="icon" aria-hidden />
          {words.complete}
        </span>
      ) : (
        <span className="quiet small">{words.needed({ count: neededCore })}</span>
      )}
    </div>
  )
}
