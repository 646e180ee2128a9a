import { ActionIcon, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import css from './quick-add.module.css'

interface Props {
  readonly label: string
  readonly placeholder: string
  readonly isPending: boolean
  /** Says whether it was added; if not, what was typed stays. */
  readonly onAdd: (title: string) => Promise<boolean>
}

const longest = 300

/** Adds by typing a title and Enter; the field is ready for the next one at once. */
export function QuickAdd({ label, placeholder, isPending, onAdd }: Props) {
  const [title, setTitle] = useState('')
  const add = async () => {
    const typed = title.trim()
    if (typed !== '' && !isPending && (await onAdd(typed))) setTitle('')
  }
  return (
    <form
      className={css.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextInput
        className={css.field ?? ''}
        aria-label={label}
        placeholder={placeholder}
        maxLength={longest}
        dir="auto"
        autoComplete="off"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <ActionIcon type="submit" variant="default" size={32} aria-label={label} loading={isPending} disabled={title.trim() === ''}>
        <IconPlus size={18} aria-hidden />
      </ActionIcon>
    </form>
  )
}
