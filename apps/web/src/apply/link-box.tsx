import type { Day } from '@etappe/domain/kernel/day'
import { Button } from '@mantine/core'
import { IconCheck, IconCopy, IconMail } from '@tabler/icons-react'
import { useClipboard } from '@mantine/hooks'
import css from './form.module.css'
import { useApplyWords } from './use-apply-words.ts'

/** The secret link by which one comes back: to copy, and to send to oneself. */
export function LinkBox({ token, expiresOn }: { readonly token: string; readonly expiresOn: Day }) {
  const { words, formats } = useApplyWords()
  const clipboard = useClipboard({ timeout: 4000 })
  const link = `${window.location.origin}/bewerben/${token}`
  const mail = `mailto:?subject=${encodeURIComponent(words.link.mailSubject)}&body=${encodeURIComponent(words.link.mailText({ link }))}`
  return (
    <>
      <p>{words.link.text({ day: formats.day(expiresOn) })}</p>
      <input className={css.link} aria-label={words.link.label} readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      <div className={css.linkActs}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={clipboard.copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={() => clipboard.copy(link)}
        >
          {clipboard.copied ? words.link.copied : words.link.copy}
        </Button>
        <Button variant="default" size="compact-sm" leftSection={<IconMail size={16} aria-hidden />} component="a" href={mail}>
          {words.link.mail}
        </Button>
      </div>
      <p role="status" className="sr">
        {clipboard.copied && words.link.copied}
      </p>
    </>
  )
}
