import '@mantine/core/styles/Kbd.css'
import { Button, Kbd } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './application-acts.module.css'
import type { DirectActs } from './use-direct-acts.ts'

interface Props {
  readonly queue: 'new' | 'incomplete'
  readonly direct: DirectActs
}

/** Accepts what is new, or, less prominently, what still waits for an answer. */
export function AcceptButton({ queue, direct }: Props) {
  const { next: words } = useWords('intake').act
  return (
    <Button
      variant={queue === 'new' ? 'filled' : 'default'}
      leftSection={<IconCheck size={16} aria-hidden />}
      loading={direct.isPending}
      onClick={direct.accept}
    >
      {words[queue]}
      <Kbd size="xs" className={css.key ?? ''} aria-hidden>
        a
      </Kbd>
    </Button>
  )
}
