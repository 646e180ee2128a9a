import type { ApplicantView } from '@etappe/domain/applications/applicant-view'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './applicant.module.css'
import { useAnswerSections } from './use-answer-sections.ts'
import { useApplicantWords } from './use-applicant-words.ts'

/** What was sent, as the form asked for it. */
export function SentSection({ view }: { readonly view: ApplicantView }) {
  const { words, formats } = useApplicantWords()
  const { section: names } = useWords('applications')
  const sections = useAnswerSections(view)
  return (
    <Section
      title={words.sent.heading}
      action={<span className="quiet small">{words.sent.on({ day: formats.day(view.submittedOn) })}</span>}
    >
      {sections.map(({ section, rows }) => (
        <div key={section} className={css.part}>
          <h3>{names[section]}</h3>
          <dl>
            {rows.map(({ label, lines }) => (
              <div key={label}>
                <dt>{label}</dt>
                {lines.map((line) => (
                  <dd key={line} dir="auto">
                    {line}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </div>
      ))}
      <p className="quiet small">{words.sent.change}</p>
    </Section>
  )
}
