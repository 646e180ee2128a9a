import { ActionIcon, Button, Progress } from '@mantine/core'
import { IconAlertTriangle, IconClock, IconX } from '@tabler/icons-react'
import css from './files.module.css'
import { useApplicantWords } from './use-applicant-words.ts'
import type { Upload } from './use-uploads.ts'

interface Props {
  readonly upload: Upload
  readonly onStop: () => void
  readonly onAgain: () => void
}

/** A file on its way with how far it is, or why it did not arrive. */
export function UploadRow({ upload: { file, percent, message, canRetry }, onStop, onAgain }: Props) {
  const { words } = useApplicantWords()
  const { name } = file
  return (
    <li>
      {message === null ? (
        <IconClock size={18} className="icon" aria-hidden />
      ) : (
        <IconAlertTriangle size={18} className="icon bad" aria-hidden />
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
      <ActionIcon variant="subtle" color="gray" size={32} aria-label={words.files.stopNamed({ name })} onClick={onStop}>
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </li>
  )
}
