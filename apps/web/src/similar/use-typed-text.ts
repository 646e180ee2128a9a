import { useEffect, useRef, useState } from 'react'

const pauseMs = 300

/** A search field that asks when the typing pauses, and follows the address when that changes by itself. */
export function useTypedText(asked: string, ask: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const send = (text: string) => {
    clearTimeout(timer.current)
    ask(text.trim())
  }
  return {
    value: typed ?? asked,
    type: (text: string) => {
      setTyped(text)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => send(text), pauseMs)
    },
    flush: () => {
      if (typed !== null && typed.trim() !== asked) send(typed)
      setTyped(null)
    },
  }
}
