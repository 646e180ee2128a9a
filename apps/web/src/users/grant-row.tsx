import { grantPhase } from '@etappe/domain/users/grant'
import { ActionIcon, Menu } from '@mantine/core'
import { IconCalendar, IconDots, IconPlayerStop } from '@tabler/icons-react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { OfficeMark } from '../offices/office-mark.tsx'
import { DeputyNote } from './deputy-note.tsx'
import css from './person-roles.module.css'
import type { PersonGrant } from './person.ts'
import { useGrantName, usePeriodWords } from './use-grant-words.ts'

interface Props {
  readonly grant: PersonGrant
  readonly onChange: () => void
}

/** One role with what can be done about it. */
export function GrantRow({ grant, onChange }: Props) {
  const { api, me, messages: m } = useApp()
  const words = m.users.detail
  const period = usePeriodWords()
  const name = useGrantName()(grant)
  const phase = grantPhase(grant, me.today)
  const city = me.offices.find((it) => it.code === grant.officeCode)?.city
  const end = useCommand(api.user.endGrant.mutationOptions(), { done: () => m.users.done.ended, undo: true })
  return (
    <li className={css.grant} data-phase={phase}>
      <span className={css.role}>
        {m.users.role[grant.role]}
        <DeputyNote grant={grant} />
      </span>
      <span>{grant.officeCode !== null && <OfficeMark code={grant.officeCode} {...(city === undefined ? {} : { name: city })} />}</span>
      <span className={css.period}>{period(grant)}</span>
      <span className={css.phase}>{m.users.phase[phase]}</span>
      <Menu position="bottom-end" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false} width={188}>
        <Menu.Target>
          <ActionIcon variant="subtle" size={32} className={css.more ?? ''} aria-label={words.menu({ role: name })} loading={end.isPending}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCalendar size={16} aria-hidden />} onClick={onChange}>
            {words.change}
          </Menu.Item>
          {phase !== 'ended' && (
            <Menu.Item
              leftSection={<IconPlayerStop size={16} aria-hidden />}
              onClick={() => void end.run({ id: grant.id, version: grant.version })}
            >
              {words.end}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}
