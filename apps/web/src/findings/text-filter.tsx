import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../app/words.ts'
import css from './finding-tools.module.css'

interface Props {
  readonly text: string
  readonly onChange: (text: string | undefined) => void
}

const pauseMs = 150
const longest = 200

/** Finds as you type. */
export function TextFilter({ text, onChange }: Props) {
  const words = useWords('findings').filter
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
      ref={input}
      className={css.text ?? ''}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed === '' ? null : <CloseButton size="sm" aria-label={words.clearText} onClick={clear} />}
      inputMode="search"
      enterKeyHint="search"
      autoComplete="off"
      maxLength={longest}
      aria-label={words.text}
      placeholder={words.text}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        sendLater(event.currentTarget.value)
      }}
    />
  )
}
