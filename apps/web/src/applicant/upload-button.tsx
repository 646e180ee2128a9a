import { documentTypes } from '@etappe/domain/documents/document'
import { Button, FileButton } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import css from './files.module.css'
import { useApplicantWords } from './use-applicant-words.ts'

interface Props {
  /** What the button is for, where it is not the only one. */
  readonly label: string
  readonly onAdd: (files: readonly File[]) => void
}

/** Adds files, by button or by dragging them here. */
export function UploadButton({ label, onAdd }: Props) {
  const { words } = useApplicantWords()
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
    onAdd([...event.dataTransfer.files])
  }
  return (
    <div className={css.drop} data-over={isOver || undefined} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      <FileButton
        multiple
        resetRef={reset}
        accept={documentTypes.join(',')}
        inputProps={{ 'aria-label': label }}
        onChange={(chosen) => {
          onAdd(chosen)
          reset.current?.()
        }}
      >
        {(props) => (
          <Button {...props} variant="default" aria-label={label} leftSection={<IconUpload size={16} aria-hidden />}>
            {words.files.add}
          </Button>
        )}
      </FileButton>
    </div>
  )
}
