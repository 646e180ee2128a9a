import { documentTypes } from '@etappe/domain/documents/document'
import { Button, FileButton } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { FileRow } from './file-row.tsx'
import css from './files.module.css'
import { SendingRow } from './sending-row.tsx'
import { useApplyWords } from './use-apply-words.ts'
import type { DraftFiles } from './use-files.ts'

/** Attachments of a draft: by button or by dragging, each with its progress. */
export function FileFields({ files: draft, token }: { readonly files: DraftFiles; readonly token: string }) {
  const { words } = useApplyWords()
  const { files, sending, said, limits } = draft
  const [isOver, setOver] = useState(false)
  // Chosen twice, the same file has to count again.
  const reset = useRef<() => void>(null)
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    draft.add([...event.dataTransfer.files])
  }
  return (
    <section className={css.files} aria-labelledby="files-title">
      <h2 id="files-title">{words.files.title}</h2>
      <div className={css.drop} data-over={isOver || undefined} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
        <FileButton
          multiple
          resetRef={reset}
          accept={documentTypes.join(',')}
          inputProps={{ 'aria-label': words.files.add }}
          onChange={(chosen) => {
            draft.add(chosen)
            reset.current?.()
          }}
        >
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
              {words.files.add}
            </Button>
          )}
        </FileButton>
        <span className={css.or}>{words.files.drop}</span>
        <p className={css.hint}>{words.files.hint(limits)}</p>
      </div>
      <ul aria-label={words.files.title}>
        {files.map((it) => (
          <FileRow key={it.id} file={it} href={`/api/files/apply/${token}/files/${it.id}`} onRemove={() => void draft.remove(it)} />
        ))}
        {sending.map((it) => (
          <SendingRow key={it.id} sending={it} onStop={() => draft.stop(it.id)} onAgain={() => draft.again(it)} />
        ))}
      </ul>
      {files.length + sending.length === 0 && <p className="quiet small">{words.files.none}</p>}
      <p role="status" className="sr">
        {said}
      </p>
    </section>
  )
}
