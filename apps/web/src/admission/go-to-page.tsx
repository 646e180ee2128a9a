import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../ui/empty-state.tsx'
import css from './columns.module.css'

interface Props {
  readonly number: string
  /** Why there is nothing here yet. */
  readonly text: string
  readonly to: '/bewerbungen/$number' | '/bewerbungen/$number/gespraech'
  readonly label: string
}

/** Says why there is nothing here yet, and leads to what comes first. */
export function GoToPage({ number, text, to, label }: Props) {
  return (
    <div className={css.whole}>
      <EmptyState
        action={
          <Button variant="default" renderRoot={(props) => <Link to={to} params={{ number }} {...props} />}>
            {label}
          </Button>
        }
      >
        {text}
      </EmptyState>
    </div>
  )
}
