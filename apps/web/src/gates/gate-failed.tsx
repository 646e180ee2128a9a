import { Button } from '@mantine/core'
import { useWords } from '../app/words.ts'
import css from './gate-panel.module.css'

/** Stands where a gate would be when it could not be fetched. */
export function GateFailed({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords('gates')
  return (
    <div className={css.loading} role="alert">
      <p>{words.page.failed}</p>
      <div>
        <Button variant="default" onClick={onRetry}>
          {words.page.retry}
        </Button>
      </div>
    </div>
  )
}
