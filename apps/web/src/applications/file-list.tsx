import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { fileSize } from '@etappe/i18n/file-size'
import { ActionIcon, Button, FileButton } from '@mantine/core'
import { IconFile, IconPlus, IconTrash } from '@tabler/icons-react'
import { useCommand } from '../api/use-command.ts'
import { dayOf } from '@etappe/domain/kernel/day'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { applicationFile } from './application-address.ts'
import css from './file-list.module.css'
import { useFileUpload } from './use-file-upload.ts'
import { useMayWrite } from './use-open-application.ts'

/** What was attached, the receipt, and the way to add what came by other means. */
export function FileList({ detail }: { readonly detail: ApplicationDetail }) {
  const { api, formats } = useApp()
  const { files: words } = useWords('intake').page
  const { number, state } = detail.application
  const upload = useFileUpload(detail.application)
  const remove = useCommand(api.application.removeFile.mutationOptions(), { undo: true, done: (it) => words.removed({ name: it.name }) })
  const mayWrite = useMayWrite(detail).ok && isApplicationOpen(state)
  const files = detail.files.filter((it) => it.removedOn === null)
  const add = mayWrite && (
    <FileButton onChange={(file) => file && upload.add(file)}>
      {(props) => (
        <Button {...props} variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} aria-hidden />} loading={upload.isPending}>
          {words.add}
        </Button>
      )}
    </FileButton>
  )
  return (
    <Section title={words.heading} count={files.length} action={add}>
      <p role="status" className="sr">
        {upload.isPending && words.adding}
      </p>
      {upload.message !== null && (
        <p role="alert" className="bad">
          {upload.message}
        </p>
      )}
      {files.length === 0 && <EmptyState>{words.none}</EmptyState>}
      <ul className={css.files}>
        {files.map((it) => (
          <li key={it.id}>
            <IconFile size={16} className="icon" aria-hidden />
            <span className={css.file}>
              <a href={applicationFile(number, `files/${it.id}`)} dir="auto">
                {it.name}
              </a>
              <span className="quiet small">
                {fileSize(formats, it.size)}, {words.by({ day: formats.day(dayOf(new Date(it.addedAt))) })}
                {it.askBackItemId !== null && `, ${words.forItem}`}
              </span>
            </span>
            {mayWrite && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={words.remove({ name: it.name })}
                loading={remove.isPending}
                onClick={() => void remove.run({ id: it.id })}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
        <li>
          <IconFile size={16} className="icon" aria-hidden />
          <a href={applicationFile(number, 'receipt')}>{words.receipt}</a>
        </li>
      </ul>
    </Section>
  )
}
