import { fileSize } from '@etappe/i18n/file-size'
import { ActionIcon } from '@mantine/core'
import { IconAlertTriangle, IconFile, IconTrash } from '@tabler/icons-react'
import css from './files.module.css'
import { useApplyWords } from './use-apply-words.ts'
import type { ChosenFile } from './use-entry-files.ts'

interface Props {
  readonly chosen: ChosenFile
  readonly onRemove: () => void
}

/** A file that will be sent with the form, or why it cannot be. */
export function ChosenRow({ chosen: { file, message }, onRemove }: Props) {
  const { words, formats } = useApplyWords()
  return (
    <li className={css.row}>
      {message === null ? (
        <IconFile size={18} className="icon" aria-hidden />
      ) : (
        <IconAlertTriangle size={18} className="icon" color="var(--bad)" aria-hidden />
      )}
      <span className={css.name}>
        <bdi>{file.name}</bdi>
        <span className="quiet small">{fileSize(formats, file.size)}</span>
        {message !== null && (
          <span role="alert" className={css.why}>
            {message} {words.entry.files.notSent}
          </span>
        )}
      </span>
      <ActionIcon variant="subtle" color="gray" size={32} aria-label={words.files.remove({ name: file.name })} onClick={onRemove}>
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </li>
  )
}
