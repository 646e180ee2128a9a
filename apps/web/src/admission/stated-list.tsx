import css from './stated-list.module.css'
import type { Stated } from './use-stated.ts'

/** What an application says, field by field, in the applicant's own words. */
export function StatedList({ stated }: { readonly stated: readonly Stated[] }) {
  return (
    <dl className={css.list}>
      {stated.map(({ field, label, text }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
