import { ActionIcon, Checkbox, Textarea } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import css from './act-dialog.module.css'
import type { AskItem } from './ask-item.ts'

interface Props {
  readonly item: AskItem
  /** Counted from 1. */
  readonly at: number
  readonly problems: Problems
  readonly onChange: (item: AskItem) => void
  /** `null` where it is the only one. */
  readonly onRemove: (() => void) | null
}

/** One thing that is asked for. */
export function AskItemFields({ item, at, problems, onChange, onRemove }: Props) {
  const { messages: m } = useApp()
  const words = useWords('intake').act.askBack
  return (
    <div className={css.item}>
      <Textarea
        {...fieldProps(m, problems, `items.${at - 1}.text`)}
        {...(at === 1 && { 'data-autofocus': true })}
        aria-label={words.item({ at })}
        autosize
        minRows={1}
        maxRows={4}
        maxLength={400}
        dir="auto"
        value={item.text}
        onChange={(event) => onChange({ ...item, text: event.currentTarget.value.replaceAll('\n', ' ') })}
      />
      <Checkbox
        label={words.wantsFile}
        checked={item.wantsFile}
        onChange={(event) => onChange({ ...item, wantsFile: event.currentTarget.checked })}
      />
      {onRemove && (
        <ActionIcon variant="subtle" color="gray" aria-label={words.remove({ at })} onClick={onRemove}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      )}
    </div>
  )
}
