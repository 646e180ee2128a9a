import { locales } from '@etappe/i18n'
import { Button, SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { IconKeyboard, IconLogout } from '@tabler/icons-react'
import { useApp } from './app-context.tsx'
import css from './person.module.css'
import { showKeyMap } from './key-map-state.ts'
import { useRoleWords } from './use-role-words.ts'
import { useSignOut } from './use-sign-out.ts'

const schemes = ['auto', 'light', 'dark'] as const
type Scheme = (typeof schemes)[number]

/** Name and roles, language, appearance, keys, sign-out; in the bar's menu and in the phone's sheet. */
export function PersonPanel({ onDone }: { onDone: () => void }) {
  const { me, messages: m, locale, setLocale } = useApp()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const roles = useRoleWords()
  const signOut = useSignOut()
  return (
    <div className={css.panel}>
      <div>
        <p className="strong">{me.user.name}</p>
        <p className="quiet small">{me.user.email}</p>
        <ul className="small">
          {roles.map((role) => (
            <li key={role}>{role}</li>
          ))}
        </ul>
      </div>
      <div className={css.choice}>
        <span className="small" id="person-language">
          {m.app.person.language}
        </span>
        <SegmentedControl
          fullWidth
          aria-labelledby="person-language"
          value={locale}
          onChange={(value) => void setLocale(value)}
          data={locales.map((value) => ({ value, label: <span lang={value}>{m.app.language[value]}</span> }))}
        />
      </div>
      <div className={css.choice}>
        <span className="small" id="person-scheme">
          {m.app.person.scheme}
        </span>
        <SegmentedControl<Scheme>
          fullWidth
          aria-labelledby="person-scheme"
          value={colorScheme}
          onChange={setColorScheme}
          data={schemes.map((value) => ({ value, label: m.app.person.schemes[value] }))}
        />
      </div>
      <div className={css.actions}>
        <Button
          variant="subtle"
          justify="start"
          leftSection={<IconKeyboard size={18} aria-hidden />}
          onClick={() => {
            onDone()
            showKeyMap(true)
          }}
        >
          {m.app.person.keys}
        </Button>
        <Button variant="subtle" justify="start" leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void signOut()}>
          {m.app.person.signOut}
        </Button>
      </div>
    </div>
  )
}
