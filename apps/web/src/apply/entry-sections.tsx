import type { MouseEvent } from 'react'
import css from './entry.module.css'
import { useApplyWords } from './use-apply-words.ts'

interface Props {
  readonly sections: readonly { readonly id: string; readonly name: string }[]
}

/** The parts of the long form, beside it on a wide screen. */
export function EntrySections({ sections }: Props) {
  const { words } = useApplyWords()
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
}
