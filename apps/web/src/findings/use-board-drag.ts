import { type RefObject, useEffect, useRef, useState } from 'react'

interface Options {
  readonly board: RefObject<HTMLElement | null>
  readonly when: boolean
  /** A card was dropped on a column, both by their keys. */
  readonly onDrop: (card: string, column: string) => void
}

const within = (event: DragEvent, attribute: 'card' | 'column') =>
  (event.target as Element).closest<HTMLElement>(`[data-${attribute}]`)?.dataset[attribute]

/** Cards of a board dragged with the pointer: what has `data-card` is dropped on what has `data-column`. Says which one is under it. */
export function useBoardDrag({ board, when, onDrop }: Options): string | null {
  const [over, setOver] = useState<string | null>(null)
  const latest = useRef(onDrop)
  useEffect(() => {
    latest.current = onDrop
  })
  useEffect(() => {
    const element = board.current
    if (!element || !when) return
    let dragged: string | undefined
    const stop = new AbortController()
    const on = (type: 'dragstart' | 'dragover' | 'dragleave' | 'dragend' | 'drop', run: (event: DragEvent) => void) =>
      element.addEventListener(type, run, { signal: stop.signal })
    on('dragstart', (event) => {
      dragged = within(event, 'card')
      event.dataTransfer?.setData('text/plain', dragged ?? '')
    })
    on('dragover', (event) => {
      const column = within(event, 'column')
      if (dragged === undefined || column === undefined) return
      event.preventDefault()
      setOver(column)
    })
    on('dragleave', (event) => {
      if (!element.contains(event.relatedTarget as Node | null)) setOver(null)
    })
    on('dragend', () => {
      dragged = undefined
      setOver(null)
    })
    on('drop', (event) => {
      const column = within(event, 'column')
      if (dragged === undefined || column === undefined) return
      event.preventDefault()
      latest.current(dragged, column)
      dragged = undefined
      setOver(null)
    })
    return () => stop.abort()
  }, [board, when])
  return over
}
