import { useWords } from '../app/words.ts'
import css from './findings.module.css'
import { weightKey } from './weight-key.ts'

/** How much it weighs: one to three bars, and the word for those who hear it or point at it. */
export function WeightMark({ weight }: { weight: number }) {
  const said = useWords('findings').weightIs({ weight: useWords('baseline').weight[weightKey(weight)] })
  return (
    <svg className={css.weight} width="16" height="12" viewBox="0 0 16 12" role="img" aria-label={said}>
      <title>{said}</title>
      {[0, 1, 2].map((at) => (
        <rect key={at} x={at * 6} y={8 - at * 4} width="4" height={4 + at * 4} fill={at < weight ? 'var(--ink-2)' : 'var(--line)'} />
      ))}
    </svg>
  )
}
