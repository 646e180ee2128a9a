import { useWords } from '../app/words.ts'
import css from './indicator-panel.module.css'
import type { PanelProps } from './indicator-panel.tsx'
import { ValueForm } from './value-form.tsx'

/** The form of one year, under the chart it changes. */
export function PanelEdit({ year, ...panel }: Omit<PanelProps, 'year'> & { readonly year: number }) {
  const { row, sources, defaultSource, isPending, onYear, onSave, onClear } = panel
  const words = useWords('indicators')
  const standing = row.values.get(year)
  return (
    <section aria-label={words.detail.editYear({ year })} className={css.edit}>
      <h3>{words.detail.editYear({ year })}</h3>
      <ValueForm
        key={`${row.key} ${year} ${standing?.version ?? 0}`}
        row={row}
        year={year}
        sources={sources}
        defaultSource={defaultSource}
        isPending={isPending}
        onSave={(fields) => void onSave(year, fields).then((isSaved) => isSaved && onYear(null))}
        onClear={standing ? () => onClear(standing) : null}
        onClose={() => onYear(null)}
      />
    </section>
  )
}
