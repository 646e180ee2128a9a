import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import css from './case-overview.module.css'

const shownLength = 180
const shownLines = 3

/** Running text, cut after a few lines until somebody wants to read it all. */
export function CutText({ text }: { text: string }) {
  const { messages: m } = useApp()
  const [isOpen, setIsOpen] = useState(false)
  if (text.length <= shownLength && text.split('\n').length <= shownLines) return text
  return (
    <>
      <span className={isOpen ? undefined : css.text}>{text}</span>
      <Button variant="subtle" size="compact-xs" px={0} onClick={() => setIsOpen(!isOpen)} aria-expanded={isOpen}>
        {isOpen ? m.casePage.key.less : m.casePage.key.more}
      </Button>
    </>
  )
}
