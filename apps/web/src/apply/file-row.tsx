import type { FileHead } from '@etappe/domain/applications/application-file'
import { fileSize } from '@etappe/i18n/file-size'
import { ActionIcon } from '@mantine/core'
import { IconFile, IconTrash } from '@tabler/icons-react'
import css from './files.module.css'
import { useApplyWords } from './use-apply-words.ts'

interface Props {
  readonly file: FileHead
  readonly href: string
  readonly onRemove: () => void
}

/** A file that has arrived; its name opens it. */
export function FileRow({ file, href, onRemove }: Props) {
  const { words, formats } = useApplyWords()
  return (
    <li className={css.row}>
      <IconFile size={18} className="icon" aria-hidden />
      <span className={css.name}>
        <a href={href} download>
          <bdi>{file.name}</bdi>
        </a>
        <span className="quiet small">{fileSize(formats, file.size)}</span>
      </span>
      <ActionIcon variant="subtle" color="gray" size={32} aria-label={words.files.remove({ name: file.name })} onClick={onRemove}>
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </li>
  )
}
