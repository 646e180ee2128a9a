import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy, IconRefresh } from '@tabler/icons-react'
import { useState } from 'react'
import { Section } from '../ui/section.tsx'
import css from './applicant.module.css'
import { applicantAddress } from './applicant-address.ts'
import { RenewDialog } from './renew-dialog.tsx'
import { useApplicantWords } from './use-applicant-words.ts'

interface Props {
  readonly token: string
  /** The link was renewed; the new one went by mail, or is this token. */
  readonly onRenewed: (token: string | undefined) => void
}

/** The secret link: to copy, and to make a new one when the old one came into wrong hands. */
export function LinkSection({ token, onRenewed }: Props) {
  const { words } = useApplicantWords()
  const clipboard = useClipboard({ timeout: 4000 })
  const [isAsking, setAsking] = useState(false)
  const small = { variant: 'default', size: 'compact-md' } as const
  return (
    <Section title={words.link.heading}>
      <p className={css.text}>{words.link.text}</p>
      <div className={css.acts}>
        <Button
          {...small}
          leftSection={clipboard.copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={() => clipboard.copy(applicantAddress.page(token))}
        >
          {clipboard.copied ? words.link.copied : words.link.copy}
        </Button>
        <Button {...small} leftSection={<IconRefresh size={16} aria-hidden />} onClick={() => setAsking(true)}>
          {words.link.renew}
        </Button>
        <span role="status" className="sr">
          {clipboard.copied && words.link.copied}
        </span>
      </div>
      {isAsking && <RenewDialog token={token} onRenewed={onRenewed} onClose={() => setAsking(false)} />}
    </Section>
  )
}
