import type { SupportService, SupportServiceFields } from '@etappe/domain/facilitation/support-service'
import { ActionIcon, Menu } from '@mantine/core'
import { IconBan, IconCheck, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import css from './service-menu.module.css'
import { useLedgerWords } from './use-ledger-words.ts'

interface Props {
  readonly service: SupportService
  readonly name: string
  readonly onEdit: () => void
}

/** What can be done with a service; what was planned becomes delivered in one step. */
export function ServiceMenu({ service, name, onEdit }: Props) {
  const { api, me } = useApp()
  const { words } = useLedgerWords()
  const said = words.services
  const { id, version, state, on } = service
  const isAhead = on > me.today
  const update = useCommand(api.service.update.mutationOptions(), {
    done: (it) => (it.state === 'delivered' ? words.done.delivered : words.done.cancelled),
    undo: true,
  })
  const remove = useCommand(api.service.remove.mutationOptions(), { done: () => words.done.removed, undo: true })
  const set = (fields: Partial<SupportServiceFields>) => void update.run({ id, version, fields })
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" className={css.menu ?? ''} aria-label={said.menu({ name })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {state === 'planned' && (
          <Menu.Item
            leftSection={<IconCheck size={16} aria-hidden />}
            onClick={() => set({ state: 'delivered', ...(isAhead ? { on: me.today } : {}) })}
          >
            {isAhead ? said.deliverToday : said.deliver}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
          {said.menuEdit}
        </Menu.Item>
        {state === 'planned' && (
          <Menu.Item leftSection={<IconBan size={16} aria-hidden />} onClick={() => set({ state: 'cancelled' })}>
            {said.cancel}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void remove.run({ id, version })}>
          {said.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
