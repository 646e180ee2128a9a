import { can } from '@etappe/domain/access/policy'
import { ActionIcon } from '@mantine/core'
import { IconHourglassEmpty } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import css from './log-link.module.css'

/** At the end of a case's line: says that it waits for its municipality. */
export function WaitButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  const { me, messages: m } = useApp()
  if (!can(me.actor, 'case.wait').ok) return null
  const words = m.today.contact
  return (
    <ActionIcon variant="subtle" className={css.log ?? ''} aria-label={words.waitFor({ name })} title={words.wait} onClick={onClick}>
      <IconHourglassEmpty size={18} aria-hidden />
    </ActionIcon>
  )
}
