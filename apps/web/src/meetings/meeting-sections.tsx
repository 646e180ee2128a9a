import { type MouseEvent, useEffect, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import css from './meeting-form.module.css'

export const meetingSections = ['when', 'participants', 'result', 'nextSteps'] as const
export type MeetingSection = (typeof meetingSections)[number]
export const sectionId = (section: MeetingSection): string => `section-${section}`

/** The parts of the form, beside it on a wide screen; the one that is worked on is marked. */
export function MeetingSections() {
  const { messages: m } = useApp()
  const words = m.meetings.form
  const [current, setCurrent] = useState<MeetingSection>('when')
  useEffect(() => {
    const onFocus = (event: FocusEvent) => {
      if (!(event.target instanceof Element)) return
      const { target } = event
      const found = meetingSections.find((it) => target.closest(`#${sectionId(it)}`) !== null)
      if (found) setCurrent(found)
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [])
  const go = (event: MouseEvent, section: MeetingSection) => {
    event.preventDefault()
    document.getElementById(sectionId(section))?.querySelector<HTMLElement>('input, textarea')?.focus()
  }
  return (
    <nav className={css.sections} aria-label={words.sections}>
      <ul>
        {meetingSections.map((it) => (
          <li key={it}>
            <a href={`#${sectionId(it)}`} aria-current={it === current || undefined} onClick={(event) => go(event, it)}>
              {words.section[it]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
