import type { OpenLink } from '@etappe/domain/users/user'
import { useApp } from '../app/app-context.tsx'
import type { Person } from './person.ts'

/** What there is to say about the open link of a person, or that there is none. */
export function useLinkWords(person: Pick<Person, 'invited' | 'email'>): (link: OpenLink) => string {
  const { messages: m, formats } = useApp()
  const words = m.users.link
  return ({ delivery, validTo }) => {
    if (delivery === 'none' || validTo === null) return person.invited ? words.ranOut : words.forgotten
    const until = formats.day(validTo)
    if (delivery === 'mailed') return words.mailed({ email: person.email, until })
    return delivery === 'failed' ? words.failed({ until }) : words.byHand({ until })
  }
}
