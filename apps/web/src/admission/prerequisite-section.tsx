import { canExcept, type Eligibility, unmetCriteria } from '@etappe/domain/applications/eligibility'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './prerequisite.module.css'
import { PrerequisiteRow } from './prerequisite-row.tsx'

/** The prerequisites in short: what is not met stands open, what is met can be unfolded. */
export function PrerequisiteSection({ eligibility }: { readonly eligibility: Eligibility }) {
  const words = useWords('admission').decision
  const open = unmetCriteria(eligibility)
  const met = eligibility.criteria.filter((it) => it.state === 'met')
  const title = words.prerequisitesMet({ met: met.length, total: eligibility.criteria.length })
  return (
    <Section title={words.prerequisites} count={title}>
      {open.length > 0 && (
        <ul>
          {open.map((it) => (
            <PrerequisiteRow key={it.code} result={it}>
              {it.state === 'unmet' && !canExcept(it.code) && <p className="strong">{words.noException}</p>}
            </PrerequisiteRow>
          ))}
        </ul>
      )}
      {met.length > 0 && (
        <details className={css.met}>
          <summary>{open.length === 0 ? words.allMet : title}</summary>
          <ul>
            {met.map((it) => (
              <PrerequisiteRow key={it.code} result={it} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}
