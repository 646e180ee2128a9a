import type { ReleaseFields } from '@etappe/domain/plan/release'
import type { SimilarCase } from '@etappe/domain/plan/similar'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './release-section.module.css'
import { ReleasedContact } from './released-contact.tsx'
import { ReleasedParts } from './released-parts.tsx'

interface Props {
  /** The case with all its parts. */
  readonly preview: SimilarCase
  /** What is ticked and written, saved or not. */
  readonly content: ReleaseFields
}

/** The case as others would find it. */
export function ReleasePreview({ preview, content }: Props) {
  const { messages: m } = useApp()
  const words = useWords('similar')
  const has = (part: ReleaseFields['parts'][number]) => content.parts.includes(part)
  const shown: SimilarCase = {
    ...preview,
    number: null,
    goals: has('goals') ? preview.goals : null,
    measures: has('measures') ? preview.measures : null,
    offers: has('offers') ? preview.offers : null,
    experience: has('experience') ? content.experience : null,
  }
  const facts = [m.cases.kind[shown.kind], shown.placeName, shown.sizeClass && words.size[shown.sizeClass], m.cases.phase[shown.phase]]
  return (
    <section className={css.preview} aria-label={words.release.preview}>
      <h3>{words.release.preview}</h3>
      {content.parts.length === 0 ? (
        <p className="quiet">{words.release.previewNone}</p>
      ) : (
        <>
          <p>
            <bdi className="strong">{shown.name}</bdi>
          </p>
          <p className="quiet">
            <bdi>{facts.filter(Boolean).join(' · ')}</bdi>
          </p>
          <ReleasedParts it={shown} />
          <ReleasedContact it={shown} />
        </>
      )}
    </section>
  )
}
