import { Button } from '@mantine/core'
import { useState } from 'react'
import { Section } from '../ui/section.tsx'
import css from './applicant.module.css'
import { useApplicantWords } from './use-applicant-words.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** The way out, as long as nothing is decided. */
export function WithdrawSection({ token }: { readonly token: string }) {
  const { words } = useApplicantWords()
  const [isAsking, setAsking] = useState(false)
  return (
    <Section title={words.withdraw.heading}>
      <p className={css.text}>{words.withdraw.text}</p>
      <div className={css.acts}>
        <Button variant="default" size="compact-md" onClick={() => setAsking(true)}>
          {words.withdraw.act}
        </Button>
      </div>
      {isAsking && <WithdrawDialog token={token} onClose={() => setAsking(false)} />}
    </Section>
  )
}
