import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import { useTitle } from '../ui/use-title.ts'
import css from '../ui/record-not-found.module.css'

/** A number that does not exist and one that is not for this person look the same. */
export function ApplicationNotFound() {
  const { notFound: words } = useWords('intake').page
  useTitle(words.title)
  return (
    <div className={css.page}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p className="quiet">{words.hint}</p>
      <Button variant="default" renderRoot={(props) => <Link to="/bewerbungen" {...props} />}>
        {words.back}
      </Button>
    </div>
  )
}
