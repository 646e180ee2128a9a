import { Button } from '@mantine/core'
import { useTitle } from '../ui/use-title.ts'
import { useApp } from './app-context.tsx'
import css from './notices.module.css'

/** Stands in the administration for those it is not open to. */
export function AdminClosed() {
  const { messages: m } = useApp()
  useTitle(m.app.room.admin)
  return (
    <div className={css.page}>
      <h1>{m.app.room.admin}</h1>
      <p>{m.errors.code.forbidden}</p>
      <p className={css.actions}>
        <Button variant="default" component="a" href="/">
          {m.app.error.home}
        </Button>
      </p>
    </div>
  )
}
