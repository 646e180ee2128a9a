import type { Messages } from '@etappe/i18n'
import { type MouseEvent, useEffect, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import css from './form.module.css'

export type FormSection = keyof Messages['caseForm']['section']
export const sectionId = (section: FormSection): string => `section-${section}`

/** The parts of a form, beside it on a wide screen; the one that is worked on is marked. */
export function FormSections({ sections }: { sections: readonly FormSection[] }) {
  const { messages: m } = useApp()
  const [current, setCurrent] = useState(sections[0])
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      const found = sections.find((it) => target.closest(`#${sectionId(it)}`) !== null)
      if (found) setCurrent(found)
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [sections])
  const go = (event: MouseEvent, section: FormSection) => {
    event.preventDefault()
    const place = document.getElementById(sectionId(section))
    place?.scrollIntoView({ block: 'start' })
    place?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true })
  }
  return (
    <nav className={css.sections} aria-label={m.caseForm.sections}>
      <ul>
        {sections.map((it) => (
          <li key={it}>
            <a href={`#${sectionId(it)}`} aria-current={it === current || undefined} onClick={(event) => go(event, it)}>
              {m.caseForm.section[it]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
