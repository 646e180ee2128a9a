import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import css from './people-filters.module.css'

interface Props {
  readonly text: string
  readonly onChange: (text: string | undefined) => void
}

const pauseMs = 150
const longest = 200

/** Finds as you type. */
export function TextFilter({ text, onChange }: Props) {
  const { messages: m } = useApp()
  const [typed, setTyped] = useState(text)
  const sent = useRef(text)
  const input = useRef<HTMLInputElement>(null)
  const send = (value: string) => {
    sent.current = value.trim()
    onChange(sent.current === '' ? undefined : sent.current)
  }
  const sendLater = useDebouncedCallback(send, pauseMs)
  useEffect(() => {
    // The address changed by other means: a link, the way back.
    if (text !== sent.current) setTyped(text)
    sent.current = text
  }, [text])
  const clear = () => {
    sendLater.cancel()
    setTyped('')
    send('')
    input.current?.focus()
  }
  return (
    <TextInput
      size="xs"
      ref={input}
      className={css.text ?? ''}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed === '' ? null : <CloseButton size="sm" aria-label={m.users.clearSearch} onClick={clear} />}
      inputMode="search"
      enterKeyHint="search"
      autoComplete="off"
      maxLength={longest}
      aria-label={m.users.search}
      placeholder={m.users.searchHint}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        sendLater(event.currentTarget.value)
      }}
    />
  )
}
