import { unmetCriteria, type Eligibility } from '@etappe/domain/applications/eligibility'
import { IconCircleCheck } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './prerequisite.module.css'
import { PrerequisiteRow } from './prerequisite-row.tsx'

/** The prerequisites the talk should clear up. */
export function ToClarify({ eligibility }: { readonly eligibility: Eligibility }) {
  const words = useWords('admission').interview
  const open = unmetCriteria(eligibility)
  if (open.length === 0)
    return (
      <Section title={words.clarify}>
        <p className={`row good ${css.met}`}>
          <IconCircleCheck size={16} className="icon" aria-hidden />
          {words.clarifyNone}
        </p>
      </Section>
    )
  return (
    <Section title={words.clarify} count={open.length}>
      <ul>
        {open.map((it) => (
          <PrerequisiteRow key={it.code} result={it} />
        ))}
      </ul>
    </Section>
  )
}
