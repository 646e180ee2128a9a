import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import css from './search-field.module.css'
import type { ChangeSearch } from './use-case-search.ts'

interface Props {
  readonly text: string
  readonly change: ChangeSearch
}

const pauseMs = 200
const longest = 200

/** Finds as you type; the address follows without a trail in the history. */
export function SearchField({ text, change }: Props) {
  const { messages: m } = useApp()
  const [typed, setTyped] = useState(text)
  const sent = useRef(text)
  const input = useRef<HTMLInputElement>(null)
  const send = (value: string) => {
    sent.current = value.trim()
    change({ text: sent.current === '' ? undefined : sent.current, open: undefined }, { replace: true })
  }
  const sendLater = useDebouncedCallback(send, pauseMs)
  useEffect(() => {
    // The address changed by other means: a view, a link, the way back.
    if (text !== sent.current) setTyped(text)
    sent.current = text
  }, [text])
  return (
    <div className={css.search}>
      <IconSearch size={16} className="icon" aria-hidden />
      <input
        ref={input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={longest}
        aria-label={m.caseload.search}
        placeholder={m.caseload.searchHint}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          sendLater(event.currentTarget.value)
        }}
      />
      {typed !== '' && (
        <button
          type="button"
          aria-label={m.caseload.clearSearch}
          onClick={() => {
            sendLater.cancel()
            setTyped('')
            send('')
            input.current?.focus()
          }}
        >
          <IconX size={14} className="icon" aria-hidden />
        </button>
      )}
    </div>
  )
}
