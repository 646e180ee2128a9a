import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { PublicPage } from '../ui/public-page.tsx'
import { useTitle } from '../ui/use-title.ts'
import css from './sent.module.css'
import { useApplyWords } from './use-apply-words.ts'

/** A link that leads nowhere, any more or ever; which of the two nobody is told. */
export function LinkNotFound() {
  const { words } = useApplyWords()
  const { title, text, start } = words.unknownLink
  useTitle(title)
  return (
    <PublicPage>
      <div className={css.sent}>
        <h1>{title}</h1>
        <p>{text}</p>
        <div className={css.acts}>
          <Button size="md" renderRoot={(props) => <Link to="/bewerben" {...props} />}>
            {start}
          </Button>
        </div>
      </div>
    </PublicPage>
  )
}
