import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { showDone, showError } from '../ui/toast.ts'

interface Props {
  readonly text: string
  readonly label: string
  /** Said when it is copied. */
  readonly done: string
}

/** Puts a text into the clipboard. */
export function CopyButton({ text, label, done }: Props) {
  const { messages: m } = useApp()
  const { mail: words } = useWords('intake').page
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      showDone(done, m.app.close)
    } catch {
      // Browsers refuse where the page is not served safely, or the person forbade it.
      showError(words.copyFailed, m.app.close)
    }
  }
  return (
    <Button variant="default" size="compact-sm" leftSection={<IconCopy size={14} aria-hidden />} onClick={() => void copy()}>
      {label}
    </Button>
  )
}
