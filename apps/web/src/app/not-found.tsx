import { Button } from '@mantine/core'
import { useTitle } from '../ui/use-title.ts'
import { useShell } from './app-context.tsx'
import css from './notices.module.css'

/** Also stands for records outside the person's scope: their existence is not told. */
export function NotFound() {
  const { messages: m } = useShell()
  useTitle(m.app.error.notFoundTitle)
  return (
    <div className={css.page}>
      <h1>{m.app.error.notFoundTitle}</h1>
      <p>{m.app.error.notFound}</p>
      <p className={css.actions}>
        <Button variant="default" component="a" href="/">
          {m.app.error.home}
        </Button>
      </p>
    </div>
  )
}
