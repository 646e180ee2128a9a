import type { ApplicationSection } from '@etappe/domain/applications/application-fields'
import type { Eligibility } from '@etappe/domain/applications/eligibility'
import { memo } from 'react'
import { Meter } from '../ui/meter.tsx'
import { PrerequisiteRow } from './prerequisite-row.tsx'
import css from './prerequisites.module.css'
import { useApplyWords } from './use-apply-words.ts'

interface Props {
  readonly eligibility: Eligibility
  readonly onGo: (section: ApplicationSection) => void
  /** What it is for, where it is not the applicant who reads. */
  readonly advice?: string
}

/** How the application stands to what the programme asks for, while one types. Advice, never a barrier. */
export const Prerequisites = memo(function Prerequisites({ eligibility: { criteria }, onGo, advice }: Props) {
  const { words } = useApplyWords()
  const met = criteria.filter((it) => it.state === 'met').length
  const counted = words.asked.met({ met, all: criteria.length })
  const groups = [
    { title: words.asked.needed, found: criteria.filter((it) => it.hardness === 'hard') },
    { title: words.asks.soft, found: criteria.filter((it) => it.hardness === 'soft') },
  ].filter(({ found }) => found.length > 0)
  return (
    <>
      <p role="status" className="strong">
        {counted}
      </p>
      <Meter value={met} max={criteria.length} tone="var(--good)" label={counted} />
      <p className="quiet small">{advice ?? words.asked.advice}</p>
      {groups.map(({ title, found }) => (
        <section key={title} className={css.group}>
          <h3>{title}</h3>
          <ul>
            {found.map((it) => (
              <PrerequisiteRow key={it.code} result={it} onGo={onGo} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
})
