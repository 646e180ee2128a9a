import type { SimilarCase } from '@etappe/domain/plan/similar'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './released-parts.module.css'

type Measure = NonNullable<SimilarCase['measures']>[number]

/** Released measures with their state and how it went. */
export function ReleasedMeasures({ measures }: { readonly measures: readonly Measure[] }) {
  const { formats } = useApp()
  const words = useWords('similar')
  const { measureState } = useWords('plan')
  const when = ({ doneOn, startsOn, endsOn }: Measure): string | null => {
    if (doneOn) return words.detail.done({ day: formats.day(doneOn) })
    if (startsOn && endsOn) return `${formats.day(startsOn)} – ${formats.day(endsOn)}`
    if (startsOn) return words.detail.from({ day: formats.day(startsOn) })
    return endsOn ? words.detail.until({ day: formats.day(endsOn) }) : null
  }
  return (
    <ul>
      {measures.map((it) => (
        <li key={it.id}>
          <p>
            <bdi className="strong">{it.title}</bdi>{' '}
            <span className="quiet">{[it.doneOn === null && measureState[it.state], when(it)].filter(Boolean).join(' · ')}</span>
          </p>
          {it.text !== '' && <p className={css.running}>{it.text}</p>}
          {it.deviationReason !== '' && <p className={css.note}>{it.deviationReason}</p>}
        </li>
      ))}
    </ul>
  )
}
