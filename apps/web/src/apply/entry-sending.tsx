import { Button } from '@mantine/core'
import { IconCircleCheckFilled } from '@tabler/icons-react'
import { useEffect } from 'react'
import { LeaveGuard } from '../ui/leave-guard.tsx'
import css from './entry.module.css'
import files from './files.module.css'
import { SendingRow } from './sending-row.tsx'
import { useApplyWords } from './use-apply-words.ts'
import type { ChosenFile } from './use-entry-files.ts'
import { useEntrySending } from './use-entry-sending.ts'

export interface Entered {
  readonly number: string
  /** This person sees it, and may add to it. */
  readonly isVisible: boolean
}

interface Props {
  readonly entered: Entered
  readonly chosen: readonly ChosenFile[]
  /** Goes on: once nothing waits to be sent any more, or when somebody wants to without the rest. */
  readonly onDone: () => void
}

/** The application is in; its files follow. What does not arrive stays, with its reason. */
export function EntrySending({ entered: { number, isVisible }, chosen, onDone }: Props) {
  const { words } = useApplyWords()
  const { left, arrived, said, again, stop } = useEntrySending(number, chosen, isVisible ? null : words.entry.files.refused)
  const isOver = left.length === 0
  useEffect(() => {
    if (isOver) onDone()
  }, [isOver, onDone])
  const isRunning = left.some((it) => it.message === null)
  return (
    <div className={css.sending}>
      <p role="status" className="strong">
        {words.entry.done({ number })}
      </p>
      <p>{isRunning ? words.entry.files.running : words.entry.files.failed({ count: left.length })}</p>
      <section className={files.files} aria-labelledby="files-title">
        <h2 id="files-title">{words.files.title}</h2>
        <ul aria-label={words.files.title}>
          {arrived.map((it, index) => (
            // Files arrive once, in this order.
            <li key={`${index} ${it.name}`} className={files.row}>
              <IconCircleCheckFilled size={18} className="icon" color="var(--good)" aria-hidden />
              <span className={files.name}>
                <bdi>{it.name}</bdi> <span className="quiet small">{words.entry.files.arrived}</span>
              </span>
            </li>
          ))}
          {left.map((it) => (
            <SendingRow key={it.id} sending={it} onStop={() => stop(it.id)} onAgain={() => again(it)} />
          ))}
        </ul>
        <p role="status" className="sr">
          {said}
        </p>
      </section>
      {!isRunning && !isOver && (
        <div>
          <Button variant="default" onClick={onDone}>
            {isVisible ? words.entry.files.goOn : words.entry.files.toInbox}
          </Button>
        </div>
      )}
      <LeaveGuard when={!isOver} words={words.entry.files.leave} samePathIsFine={false} />
    </div>
  )
}
