import { useDisclosure } from '@mantine/hooks'
import { Suspense, useRef } from 'react'
import { useApp } from './app-context.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import css from './person.module.css'
import { useRoleWords } from './use-role-words.ts'

const PersonFloat = lazyPart(async () => (await import('./person-float.tsx')).PersonFloat)

const isTitle = (part: string) => part.length > 2 && part.endsWith('.')

/** "Dr. Sönke Öhlenschlegel" → SÖ */
function initials(name: string): string {
  const parts = name.split(/\s+/).filter((it) => it !== '' && !isTitle(it))
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((it) => it?.[0]?.toUpperCase() ?? '').join('')
}

/** Who is signed in; opens language, appearance, keys and sign-out. */
export function PersonMenu() {
  const { me, messages: m } = useApp()
  const [opened, { toggle, close }] = useDisclosure(false)
  const button = useRef<HTMLButtonElement>(null)
  const roles = useRoleWords()
  return (
    <div className={css.anchor}>
      <button ref={button} type="button" className={css.person} onClick={toggle} aria-expanded={opened} aria-haspopup="dialog">
        <span className={css.initials} aria-hidden>
          {initials(me.user.name)}
        </span>
        <span className={css.text}>
          <span className="cut">{me.user.name}</span>
          <span className="cut quiet">{roles[0]}</span>
        </span>
        <span className="sr">{m.app.person.menu}</span>
      </button>
      {opened && (
        <Suspense>
          <PersonFloat label={m.app.person.menu} anchor={button} onClose={close} />
        </Suspense>
      )}
    </div>
  )
}
