import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { Section } from '../ui/section.tsx'
import { CopyLink } from './copy-link.tsx'
import type { Person } from './person.ts'
import css from './person-page.module.css'
import { useLinkWords } from './use-link-words.ts'

/** The link by which a person chooses a password: where it is on its way, or the link itself to be handed over. */
export function PasswordLink({ person }: { person: Person }) {
  const { api, messages: m } = useApp()
  const words = m.users.link
  const isLocked = person.lockedAt !== null
  const link = useQuery(api.user.openLink.queryOptions({ id: person.id }, { enabled: !isLocked, staleTime: 0 }))
  const say = useLinkWords(person)
  const renew = useCommand(api.user.renewLink.mutationOptions(), { done: () => words.made })
  if (isLocked)
    return (
      <Section title={words.heading}>
        <p className={`${css.do} quiet`}>{m.errors.code['account-locked']}</p>
      </Section>
    )
  return (
    <Section title={words.heading}>
      <div className={css.do}>
        <p aria-live="polite">{link.isError ? words.unreadable : link.data ? say(link.data) : ''}</p>
        {link.data?.url && <CopyLink url={link.data.url} />}
        <Button
          variant={link.data?.delivery === 'none' && person.invited ? 'filled' : 'default'}
          loading={renew.isPending}
          onClick={() => void renew.run({ id: person.id })}
        >
          {words.make}
        </Button>
      </div>
    </Section>
  )
}
