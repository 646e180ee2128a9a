import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import css from './form.module.css'
import { type FormSection, sectionId } from './form-sections.tsx'

/** One part of a form under its heading. */
export function FormSectionBox({ section, children }: { section: FormSection; children: ReactNode }) {
  const { messages: m } = useApp()
  return (
    <section id={sectionId(section)} className={css.section} aria-labelledby={`${sectionId(section)}-title`}>
      <h2 id={`${sectionId(section)}-title`}>{m.caseForm.section[section]}</h2>
      {children}
    </section>
  )
}
