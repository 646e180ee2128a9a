import { Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useApp } from './app-context.tsx'
import { PersonPanel } from './person-panel.tsx'
import css from './person.module.css'
import { useRoleWords } from './use-role-words.ts'

const initials = (name: string): string => {
  const parts = name.split(/\s+/).filter((it) => it !== '')
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((it) => it?.[0]?.toUpperCase() ?? '').join('')
}

/** Who is signed in; opens language, appearance, keys and sign-out. */
export function PersonMenu() {
  const { me, messages: m } = useApp()
  const [opened, { toggle, close }] = useDisclosure(false)
  const roles = useRoleWords()
  return (
    <Popover opened={opened} onChange={(open) => !open && close()} position="bottom-end" width={296} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={css.person} onClick={toggle} aria-label={m.app.person.menu({ name: me.user.name })}>
          <span className={css.initials} aria-hidden>
            {initials(me.user.name)}
          </span>
          <span className={css.text}>
            <span className="cut">{me.user.name}</span>
            <span className="cut quiet">{roles[0]}</span>
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={m.app.person.menu({ name: me.user.name })}>
        <PersonPanel onDone={close} />
      </Popover.Dropdown>
    </Popover>
  )
}
