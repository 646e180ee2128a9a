import type { CaseDocument } from '@etappe/domain/documents/document'
import { dayOf } from '@etappe/domain/kernel/day'
import { fileSize } from '@etappe/i18n/file-size'
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { documentAddress } from '../api/document-address.ts'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './document-list.module.css'
import { DocumentSign } from './document-sign.tsx'
import { RenameDialog } from './rename-dialog.tsx'

interface Props {
  readonly document: CaseDocument
  readonly addedBy: string
  readonly isMine: boolean
}

/** One document: its name saves it, below it how large, when, by whom. */
export function DocumentItem({ document, addedBy, isMine }: Props) {
  const { api, formats } = useApp()
  const words = useWords('plan').document
  const [isNaming, setNaming] = useState(false)
  const { id, name, version } = document
  const remove = useCommand(api.document.remove.mutationOptions(), { done: () => words.removed, undo: true })
  return (
    <li className={css.item}>
      <DocumentSign type={document.type} />
      <div className={css.text}>
        <a href={documentAddress(id)} download aria-label={words.open({ name })}>
          <bdi>{name}</bdi>
        </a>
        <span className="quiet small">
          {words.type[document.type]},{' '}
          {words.by({ size: fileSize(formats, document.size), day: formats.day(dayOf(new Date(document.addedAt))), name: addedBy })}
        </span>
      </div>
      {isMine && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size={32} aria-label={words.menu({ name })}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setNaming(true)}>
              {words.rename}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void remove.run({ id, version })}>
              {words.remove}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {isNaming && <RenameDialog document={document} onClose={() => setNaming(false)} />}
    </li>
  )
}
