import { Button, FileButton } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'

interface Props {
  /** On the button. */
  readonly text: string
  /** What is read aloud, where the button is not the only one of its kind. */
  readonly label?: string
  /** MIME types the dialog of the system offers. */
  readonly types: readonly string[]
  readonly className: string | undefined
  readonly onAdd: (files: readonly File[]) => void
  /** Beside the button. */
  readonly children?: ReactNode
}

/** Where files are chosen, by button or by dragging them here; `data-over` while something is held over it. */
export function FileChoice({ text, label = text, types, className, onAdd, children }: Props) {
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
    <div className={className} data-over={isOver || undefined} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      <FileButton
        multiple
        resetRef={reset}
        accept={types.join(',')}
        inputProps={{ 'aria-label': label }}
        onChange={(chosen) => {
          onAdd(chosen)
          reset.current?.()
        }}
      >
        {(props) => (
          <Button {...props} variant="default" aria-label={label} leftSection={<IconUpload size={16} aria-hidden />}>
            {text}
          </Button>
        )}
      </FileButton>
      {children}
    </div>
  )
}
