import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useWords } from '../app/words.ts'
import css from './case-history.module.css'

const shownLength = 220
const ownLine = 60
const shownLines = 4

/** A text that is cut after a few lines until somebody wants to read it all. */
export function LongText({ text, children }: { text: string; children: ReactNode }) {
  const h = useWords('history')
  const [isOpen, setIsOpen] = useState(false)
  if (text.length <= shownLength && text.split('\n').length <= shownLines)
    return (
      <bdi className={css.text} data-long={text.length > ownLine || undefined}>
        {children}
      </bdi>
    )
  return (
    <>
      <bdi className={css.text} data-long data-cut={!isOpen || undefined}>
        {children}
      </bdi>
      <Button variant="subtle" size="compact-xs" onClick={() => setIsOpen(!isOpen)} aria-expanded={isOpen}>
        {isOpen ? h.less : h.more}
      </Button>
    </>
  )
}
