import type { ReactNode } from 'react'
import css from './entry.module.css'
import form from './form.module.css'

/** One part of the long form under its heading. */
export function EntrySection({ id, name, children }: { readonly id: string; readonly name: string; readonly children: ReactNode }) {
  return (
    <section id={`section-${id}`} className={css.section} aria-labelledby={`section-${id}-title`}>
      <h2 id={`section-${id}-title`}>{name}</h2>
      <div className={form.fields}>{children}</div>
    </section>
  )
}
