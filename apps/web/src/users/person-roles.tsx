import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { grantPhase } from '@etappe/domain/users/grant'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { ChangeGrantDialog } from './change-grant-dialog.tsx'
import { GiveGrantDialog } from './give-grant-dialog.tsx'
import { GrantRow } from './grant-row.tsx'
import css from './person-roles.module.css'
import type { Person } from './person.ts'

const order = ['current', 'coming', 'ended']

/** The roles of a person: those that hold first, those that ended last. */
export function PersonRoles({ person }: { person: Person }) {
  const { me, messages: m } = useApp()
  const words = m.users.detail
  const [isGiving, { open, close }] = useDisclosure(false)
  const [changing, setChanging] = useState<string | null>(null)
  const grants = person.grants.toSorted((a, b) => order.indexOf(grantPhase(a, me.today)) - order.indexOf(grantPhase(b, me.today)))
  const changed = grants.find((it) => it.id === changing)
  return (
    <Section
      title={words.roles}
      count={grants.length}
      action={
        <Button variant="subtle" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
          {words.give}
        </Button>
      }
    >
      {grants.every((it) => grantPhase(it, me.today) === 'ended') && <EmptyState>{words.noRoles}</EmptyState>}
      <ul className={css.grants}>
        {grants.map((grant) => (
          <GrantRow key={grant.id} grant={grant} onChange={() => setChanging(grant.id)} />
        ))}
      </ul>
      {isGiving && <GiveGrantDialog person={person} onClose={close} />}
      {changed && <ChangeGrantDialog key={changed.id} person={person} grant={changed} onClose={() => setChanging(null)} />}
    </Section>
  )
}
