import type { SimilarCase } from '@etappe/domain/plan/similar'
import { IconMail, IconPhone } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './released-contact.module.css'

/** Whom to ask about a case: its office. Who may open the case gets there from here. */
export function ReleasedContact({ it }: { readonly it: SimilarCase }) {
  const { formats } = useApp()
  const words = useWords('similar')
  const { email, phone, city } = it.office
  return (
    <div className={css.contact}>
      <p className="strong">{words.detail.contact}</p>
      <p>{words.detail.office({ city })}</p>
      {email === '' && phone === '' && <p className="quiet">{words.detail.noContact}</p>}
      {email !== '' && (
        <a href={`mailto:${email}?subject=${encodeURIComponent(it.name)}`}>
          <IconMail size={16} className="icon" aria-hidden />
          {email}
        </a>
      )}
      {phone !== '' && (
        <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
          <IconPhone size={16} className="icon" aria-hidden />
          {phone}
        </a>
      )}
      <p className="quiet small">{words.detail.releasedOn({ day: formats.day(it.releasedOn) })}</p>
      {it.number !== null && (
        <Link to="/faelle/$number" params={{ number: it.number }}>
          {words.detail.open} {it.number}
        </Link>
      )}
    </div>
  )
}
