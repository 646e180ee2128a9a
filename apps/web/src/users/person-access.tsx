import type { Instant } from '@etappe/domain/kernel/day'
import { Button } from '@mantine/core'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import type { CacheEdit } from '../api/cache-edit.ts'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import record from '../ui/record-page.module.css'
import { Section } from '../ui/section.tsx'
import { AccountMark } from './account-mark.tsx'
import type { Person } from './person.ts'
import css from './person-page.module.css'

/** Whether somebody can sign in, and the switch for it. */
export function PersonAccess({ person }: { person: Person }) {
  const { api, me, messages: m, formats } = useApp()
  const words = m.users.detail
  const isLocked = person.lockedAt !== null
  const isOwn = person.id === me.user.id
  const setLocked = (cache: CacheEdit, lockedAt: Instant | null) =>
    cache.edit<Person[]>(api.user.list.queryKey(), (all) => all.map((it) => (it.id === person.id ? { ...it, lockedAt } : it)))
  const lock = useCommand(api.user.lock.mutationOptions(), {
    optimistic: (cache) => setLocked(cache, new Date().toISOString() as Instant),
    done: ({ name }) => m.users.done.locked({ name }),
    undo: true,
  })
  const unlock = useCommand(api.user.unlock.mutationOptions(), {
    optimistic: (cache) => setLocked(cache, null),
    done: ({ name }) => m.users.done.unlocked({ name }),
    undo: true,
  })
  return (
    <Section title={words.access}>
      <dl className={record.facts}>
        <div>
          <dt>{words.stateLabel}</dt>
          <dd>
            <AccountMark person={person} />
          </dd>
        </div>
        <div>
          <dt>{words.lastSignIn}</dt>
          <dd>{person.lastSignInAt === null ? m.users.never : formats.instant(person.lastSignInAt)}</dd>
        </div>
      </dl>
      <div className={css.do}>
        <p className="quiet" id="lock-hint">
          {isOwn ? m.errors.code['own-account'] : isLocked ? words.lockedHint : words.lockHint}
        </p>
        <Button
          variant="default"
          aria-describedby="lock-hint"
          disabled={isOwn}
          leftSection={isLocked ? <IconLockOpen size={16} aria-hidden /> : <IconLock size={16} aria-hidden />}
          onClick={() => void (isLocked ? unlock : lock).run({ id: person.id })}
        >
          {isLocked ? words.unlock : words.lock}
        </Button>
      </div>
    </Section>
  )
}
