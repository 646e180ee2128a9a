import '@mantine/core/styles/Drawer.css'
import { Button, type ButtonProps, Drawer } from '@mantine/core'
import { type ReactNode, Suspense, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

interface Props extends ButtonProps {
  /** Of what it is the history. */
  readonly title: string
  /** The history; it and its words are fetched once it opens. */
  readonly children: ReactNode
}

/** The way to a history, which opens beside the page. */
export function HistoryButton({ title, children, ...look }: Props) {
  const { messages: m } = useApp()
  const { history } = useWords('rounds')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button variant="default" aria-label={title} aria-haspopup="dialog" {...look} onClick={() => setIsOpen(true)}>
        {history}
      </Button>
      <Drawer
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        position="right"
        size={640}
        title={title}
        closeButtonProps={{ 'aria-label': m.app.close }}
      >
        <Suspense>{children}</Suspense>
      </Drawer>
    </>
  )
}
