import type { CaseKind } from '@etappe/domain/cases/kind'
import { memo, type MouseEvent } from 'react'
import { sectionsOf } from './apply-steps.ts'
import css from './entry.module.css'
import { useApplyWords } from './use-apply-words.ts'

/** The parts of the long form, beside it on a wide screen. */
export const EntrySections = memo(function EntrySections({ kind }: { readonly kind: CaseKind }) {
  const { words, section: nameOf } = useApplyWords()
  const sections = [
    { id: 'entry', name: words.entry.section },
    ...sectionsOf(kind).map((it) => ({ id: it, name: nameOf(it) })),
    { id: 'office', name: words.entry.office },
  ]
  const go = (event: MouseEvent, id: string) => {
    event.preventDefault()
    const place = document.getElementById(`section-${id}`)
    place?.scrollIntoView({ block: 'start' })
    place?.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true })
  }
  return (
    <nav className={css.sections} aria-label={words.form.steps}>
      <ul>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <a href={`#section-${id}`} onClick={(event) => go(event, id)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
})
