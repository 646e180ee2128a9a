import { ActionIcon, Button, Progress } from '@mantine/core'
import { IconAlertTriangle, IconClock, IconX } from '@tabler/icons-react'
import css from './files.module.css'
import { useApplyWords } from './use-apply-words.ts'
import type { Sending } from './use-files.ts'

interface Props {
  readonly sending: Sending
  readonly onStop: () => void
  readonly onAgain: () => void
}

/** A file on its way with how far it is, or why it did not arrive. */
export function SendingRow({ sending: { file, percent, message, canRetry }, onStop, onAgain }: Props) {
  const { words } = useApplyWords()
  const { name } = file
  return (
    <li className={css.row}>
      {message === null ? (
        <IconClock size={18} className="icon" aria-hidden />
      ) : (
        <IconAlertTriangle size={18} className="icon" color="var(--bad)" aria-hidden />
      )}
      <span className={css.name}>
        <bdi>{name}</bdi>
        {message === null ? (
          <span className={css.progress}>
            <Progress value={percent} size={6} aria-label={words.files.sending({ name })} />
            <span className="quiet small">{words.files.percent({ percent })}</span>
          </span>
        ) : (
          <span role="alert" className={css.why}>
            {message}
            {canRetry && (
              <Button variant="subtle" size="compact-sm" aria-label={words.files.againNamed({ name })} onClick={onAgain}>
                {words.files.again}
              </Button>
            )}
          </span>
        )}
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={message === null ? words.files.stop({ name }) : words.files.remove({ name })}
        onClick={onStop}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </li>
  )
}
