import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../app/words.ts'
import css from './filter-bar.module.css'
import type { ChangeSearch } from './offer-search.ts'

const waitMs = 200

/** Searches while one types; the address follows when the typing rests. */
export function FilterText({ value, change }: { readonly value: string | undefined; readonly change: ChangeSearch }) {
  const words = useWords('offers').filter
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (text: string) => {
    setTyped(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      change({ text: text.trim() === '' ? undefined : text.trim() }, { replace: true })
      setTyped(null)
    }, waitMs)
  }
  return (
    <TextInput
      className={css.search ?? ''}
      type="search"
      aria-label={words.text}
      placeholder={words.text}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed ?? value ?? ''}
      onChange={(event) => type(event.currentTarget.value)}
    />
  )
}
