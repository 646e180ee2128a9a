import { useApp } from '../app/app-context.tsx'
import css from './case-data-view.module.css'
import type { DataRow } from './use-data-rows.tsx'

/** Fields of a case with their labels, one below the other. */
export function DataRows({ rows }: { rows: readonly DataRow[] }) {
  const { messages: m } = useApp()
  return (
    <dl className={css.facts}>
      {rows.map(({ field, label, value }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd dir="auto">{value === '' ? <span className="quiet">{m.caseForm.view.none}</span> : value}</dd>
        </div>
      ))}
    </dl>
  )
}
