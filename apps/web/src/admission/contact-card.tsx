import type { Application } from '@etappe/domain/applications/application'
import { IconMail, IconPhone } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './contact-card.module.css'

type Contact = Pick<Application, 'institution' | 'contactName' | 'contactFunction' | 'contactEmail' | 'contactPhone'>

/** Digits and a leading plus, as a telephone dials them. */
const dialled = (phone: string) => phone.replaceAll(/(?!^\+)\D/g, '')

/** Whom to call, and the number to press. */
export function ContactCard({ application: it }: { readonly application: Contact }) {
  const words = useWords('admission').interview
  return (
    <Section title={words.contact}>
      <div className={css.card}>
        <p>
          <bdi className="strong">{it.contactName}</bdi>
        </p>
        <p className="quiet" dir="auto">
          {[it.contactFunction, it.institution].filter(Boolean).join(', ')}
        </p>
        {it.contactPhone === '' ? (
          <p className="quiet">{words.noPhone}</p>
        ) : (
          <a href={`tel:${dialled(it.contactPhone)}`} className={css.phone}>
            <IconPhone size={18} className="icon" aria-hidden />
            {it.contactPhone}
          </a>
        )}
        {it.contactEmail !== '' && (
          <a href={`mailto:${it.contactEmail}`}>
            <IconMail size={16} className="icon" aria-hidden />
            {it.contactEmail}
          </a>
        )}
      </div>
    </Section>
  )
}
