import type { ApplicantView } from '@etappe/domain/applications/applicant-view'
import { IconMail, IconPhone } from '@tabler/icons-react'
import { Section } from '../ui/section.tsx'
import css from './applicant.module.css'
import { useApplicantWords } from './use-applicant-words.ts'

/** Whom to ask. */
export function OfficeSection({ office }: { readonly office: ApplicantView['office'] }) {
  const { words } = useApplicantWords()
  return (
    <Section title={words.office.heading}>
      {office === null ? (
        <p className={css.text}>{words.office.open}</p>
      ) : (
        <ul className={css.contact}>
          <li className="strong">{words.office.of({ city: office.city })}</li>
          {office.email !== '' && (
            <li>
              <IconMail size={16} className="icon" aria-hidden />
              <a href={`mailto:${office.email}`}>{office.email}</a>
            </li>
          )}
          {office.phone !== '' && (
            <li>
              <IconPhone size={16} className="icon" aria-hidden />
              <a href={`tel:${office.phone.replaceAll(/[^+\d]/g, '')}`}>{office.phone}</a>
            </li>
          )}
        </ul>
      )}
    </Section>
  )
}
