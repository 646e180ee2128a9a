import { Button, TextInput } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import css from './person-page.module.css'

/** An address to be handed over, with a button that copies it. */
export function CopyLink({ url }: { url: string }) {
  const { messages: m } = useApp()
  const words = m.users.link
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<'idle' | 'copied' | 'byHand'>('idle')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url)
      setState('copied')
    } catch {
      // Outside https and localhost browsers keep the clipboard shut.
      input.current?.select()
      setState('byHand')
    }
  }
  return (
    <>
      <div className={css.link}>
        <TextInput ref={input} label={words.address} readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
        <Button
          variant="default"
          leftSection={state === 'copied' ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={() => void copy()}
        >
          {state === 'copied' ? words.copied : words.copy}
        </Button>
      </div>
      <p role="status" className={state === 'byHand' ? '' : 'sr'}>
        {state === 'copied' ? words.copied : state === 'byHand' ? words.copyByHand : ''}
      </p>
    </>
  )
}
