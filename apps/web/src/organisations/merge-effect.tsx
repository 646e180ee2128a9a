import type { MergePreview } from '@etappe/domain/organisations/directory'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './side-by-side.module.css'

const counted = ['participations', 'cooperations', 'offers', 'measures', 'contacts'] as const

/** What will name the entry that stays, and in which cases; of cases out of reach only how many. */
export function MergeEffect({ preview }: { preview: MergePreview }) {
  const { formats } = useApp()
  const { merge: words } = useWords('organisations')
  const found = counted.filter((it) => preview[it] > 0).map((it) => words[it]({ count: preview[it] }))
  const where = [
    ...(preview.cases.length > 0 ? [words.inCases({ cases: formats.list(preview.cases.map((it) => it.number)) })] : []),
    ...(preview.casesOutOfReach > 0 ? [words.elsewhere({ count: preview.casesOutOfReach })] : []),
  ]
  return (
    <section className={css.effect}>
      <h3>{words.effect}</h3>
      <p>{found.length === 0 ? words.nothing : [formats.list(found), ...where].join(' ')}</p>
    </section>
  )
}
