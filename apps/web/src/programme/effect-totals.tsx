import type { EffectTotals as Totals } from '@etappe/domain/programme/version-effect'
import css from './move-page.module.css'
import { useProgrammeWords } from './use-programme-words.ts'

const shown = ['later', 'earlier', 'worse', 'better', 'opened', 'closed'] as const

/** How many cases change in which way; what does not happen is left out. */
export function EffectTotals({ totals }: { readonly totals: Totals }) {
  const { words, formats } = useProgrammeWords()
  return (
    <dl className={css.totals}>
      {shown
        .filter((it) => totals[it] > 0)
        .map((it) => (
          <div key={it}>
            <dd>{formats.number(totals[it])}</dd>
            <dt>{words.move.total[it]}</dt>
          </div>
        ))}
    </dl>
  )
}
