import { Button } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './directory-foot.module.css'

interface Props {
  readonly shown: number
  readonly all: number
  readonly list: { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; readonly fetchNextPage: () => unknown }
}

/** How much of the list is shown, and the way to more. */
export function DirectoryFoot({ shown, all, list }: Props) {
  const { formats } = useApp()
  const { list: words } = useWords('organisations')
  if (!list.hasNextPage) return null
  return (
    <p className={css.foot}>
      <span className="quiet" aria-live="polite">
        {words.shown({ shown: formats.number(shown), all: formats.number(all) })}
      </span>
      <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
        {words.more}
      </Button>
    </p>
  )
}
