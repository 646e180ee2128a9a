import { Button } from '@mantine/core'
import { IconAlertTriangleFilled, IconCircleCheckFilled, IconClock } from '@tabler/icons-react'
import css from './form.module.css'
import { useApplyWords } from './use-apply-words.ts'
import type { Kept } from './use-kept-draft.ts'

const looks = {
  saved: { Icon: IconCircleCheckFilled, tone: 'var(--good)' },
  waiting: { Icon: IconClock, tone: 'var(--ink-2)' },
  failed: { Icon: IconAlertTriangleFilled, tone: 'var(--bad)' },
  gone: { Icon: IconAlertTriangleFilled, tone: 'var(--bad)' },
  sent: { Icon: IconAlertTriangleFilled, tone: 'var(--bad)' },
} as const

/** Whether what was typed is saved; always there, so that nobody has to wonder. */
export function SaveLine({ kept: { state, savedAt, keeper } }: { readonly kept: Kept }) {
  const { words, formats } = useApplyWords()
  const { Icon, tone } = looks[state]
  const said = {
    saved: words.save.saved({ at: formats.clock(savedAt) }),
    waiting: words.save.waiting,
    failed: words.save.failed,
    gone: words.save.failed,
    sent: words.save.sentAlready,
  }
  return (
    <span className={css.save}>
      <span role="status" className={css.saveState}>
        <Icon size={16} className="icon" color={tone} aria-hidden />
        {said[state]}
      </span>
      {state === 'failed' && (
        <Button variant="subtle" size="compact-sm" onClick={() => void keeper.flush()}>
          {words.save.tryNow}
        </Button>
      )}
    </span>
  )
}
