import { Button, FileButton } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { attachableTypes, fileLimits } from './file-rules.ts'
import css from './files.module.css'
import { useApplyWords } from './use-apply-words.ts'

/** Where files are chosen, by button or by dragging, with what may be. */
export function FileDrop({ onAdd }: { readonly onAdd: (files: readonly File[]) => void }) {
  const { words } = useApplyWords()
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
        accept={attachableTypes.join(',')}
        inputProps={{ 'aria-label': words.files.add }}
        onChange={(chosen) => {
          onAdd(chosen)
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
      <p className={css.hint}>{words.files.hint(fileLimits)}</p>
    </div>
  )
}
