import type { SimilarCase } from '@etappe/domain/plan/similar'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ReleasedContact } from './released-contact.tsx'
import { ReleasedParts } from './released-parts.tsx'
import css from './similar-result.module.css'
import { useSimilarWords } from './use-similar-words.ts'

interface Props {
  readonly it: SimilarCase
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One similar case: why it is like ours, what was released of it, and whom to ask. */
export function SimilarResult({ it, isOpen, onToggle }: Props) {
  const { messages: m } = useApp()
  const words = useWords('similar')
  const say = useSimilarWords()
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  const facts = [m.cases.kind[it.kind], it.placeName, it.sizeClass && words.size[it.sizeClass], m.cases.phase[it.phase]].filter(Boolean)
  const isEnded = it.lifecycle === 'completed' || it.lifecycle === 'discontinued'
  return (
    <li className={css.result} data-open={isOpen || undefined}>
      <h3>
        <button type="button" aria-expanded={isOpen} aria-label={`${it.name}: ${words.detail.show({ name: it.name })}`} onClick={onToggle}>
          <Chevron size={18} className="icon" aria-hidden />
          <bdi>{it.name}</bdi>
        </button>
      </h3>
      <div className={css.body}>
        <p className="quiet">
          <bdi>{facts.join(' · ')}</bdi>
          {isEnded && ` · ${words.detail.ended({ state: m.cases.lifecycle[it.lifecycle] })}`}
        </p>
        {it.likeness && <p className={css.why}>{say.why(it.likeness)}</p>}
        <p className="small">
          {words.detail.office({ city: it.office.city })}: {say.counts(it)}
        </p>
        {isOpen && (
          <>
            <ReleasedParts it={it} />
            <ReleasedContact it={it} />
          </>
        )}
      </div>
    </li>
  )
}
