import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import { CopyButton } from './copy-button.tsx'
import css from './mail.module.css'
import { RenewLinkDialog } from './renew-link-dialog.tsx'

/** The applicant's secret link, to be handed over where no mail leaves. */
export function LinkBox({ detail }: { readonly detail: ApplicationDetail }) {
  const { page, act } = useWords('intake')
  const [isRenewing, setRenewing] = useState(false)
  return (
    <Section title={page.link.heading}>
      <p className={css.note}>{page.link.text}</p>
      <div className={css.acts}>
        <CopyButton text={detail.link} label={page.link.copy} done={page.link.copied} />
        <Button variant="subtle" size="compact-sm" onClick={() => setRenewing(true)}>
          {act.renewLink.do}
        </Button>
      </div>
      {isRenewing && <RenewLinkDialog detail={detail} onClose={() => setRenewing(false)} />}
    </Section>
  )
}
