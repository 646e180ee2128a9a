import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'

interface Props {
  /** What it is called, what stands in it while it is empty, and what emptying it is called. */
  readonly words: { readonly label: string; readonly hint: string; readonly clear: string }
  readonly text: string
  readonly onChange: (text: string | undefined) => void
  readonly className?: string | undefined
  readonly size?: 'xs' | 'sm'
}

const pauseMs = 150
const longest = 200

/** Finds as you type. */
export function TextFilter({ words, text, onChange, className, size = 'xs' }: Props) {
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
      size={size}
      ref={input}
      className={className ?? ''}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed === '' ? null : <CloseButton size="sm" aria-label={words.clear} onClick={clear} />}
      inputMode="search"
      enterKeyHint="search"
      autoComplete="off"
      maxLength={longest}
      aria-label={words.label}
      placeholder={words.hint}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        sendLater(event.currentTarget.value)
      }}
    />
  )
}
