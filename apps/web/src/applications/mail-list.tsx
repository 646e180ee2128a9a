import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import css from './mail.module.css'
import { MailItem } from './mail-item.tsx'

/** The messages to the applicant, the newest first, with what still has to be sent by hand. */
export function MailList({ detail }: { readonly detail: ApplicationDetail }) {
  const { mail: words } = useWords('intake').page
  const mails = detail.mails.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
  const waiting = mails.filter((it) => it.sentAt === null).length
  return (
    <Section title={words.heading} count={mails.length}>
      {waiting > 0 && <p className={css.outbox}>{words.outbox({ count: waiting })}</p>}
      {mails.length === 0 && <EmptyState>{words.none}</EmptyState>}
      <ol>
        {mails.map((it) => (
          <MailItem key={it.id} mail={it} detail={detail} />
        ))}
      </ol>
    </Section>
  )
}
