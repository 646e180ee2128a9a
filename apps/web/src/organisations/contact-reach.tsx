import type { Contact } from '@etappe/domain/organisations/contact'
import css from './organisation-page.module.css'

/** Business address and number, to be used at once. */
export function ContactReach({ contact }: { contact: Contact }) {
  if (contact.email === '' && contact.phone === '') return null
  return (
    <span className={css.reach}>
      {contact.email !== '' && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
      {contact.phone !== '' && <a href={`tel:${contact.phone.replaceAll(/[^\d+]/g, '')}`}>{contact.phone}</a>}
    </span>
  )
}
