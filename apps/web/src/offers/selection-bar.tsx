import { Button } from '@mantine/core'
import { IconCopy, IconPencil, IconTrash, IconX } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './offers-page.module.css'

interface Props {
  readonly count: number
  readonly onChange: () => void
  readonly onCopy: () => void
  readonly onRemove: () => void
  readonly onClear: () => void
}

/** What can be done with the selected offers together. */
export function SelectionBar({ count, onChange, onCopy, onRemove, onClear }: Props) {
  const words = useWords('offers').selection
  const size = { size: 'compact-sm' as const, variant: 'default' as const }
  return (
    <div role="group" aria-label={words.label} className={css.bar}>
      <b aria-live="polite">{words.count({ count })}</b>
      <Button {...size} leftSection={<IconPencil size={14} aria-hidden />} onClick={onChange}>
        {words.change}
      </Button>
      <Button {...size} leftSection={<IconCopy size={14} aria-hidden />} onClick={onCopy}>
        {words.copy}
      </Button>
      <Button {...size} leftSection={<IconTrash size={14} aria-hidden />} onClick={onRemove}>
        {words.remove}
      </Button>
      <Button size="compact-sm" variant="subtle" leftSection={<IconX size={14} aria-hidden />} onClick={onClear}>
        {words.clear}
      </Button>
    </div>
  )
}
