import { type ReactNode, useCallback, useState } from 'react'
import { ReasonDialog } from './reason-dialog.tsx'
import { type AskReason, ReasonContext } from './use-reason.ts'

interface Asked {
  readonly subject: string
  readonly answer: (reason: string | null) => void
}

/** Lets everything below ask why the agreed plan is left: one dialog for all editors of a page. */
export function ReasonProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const ask = useCallback<AskReason>((subject) => new Promise((resolve) => setAsked({ subject, answer: resolve })), [])
  const close = (reason: string | null) => {
    setAsked(null)
    asked?.answer(reason)
  }
  return (
    <ReasonContext value={ask}>
      {children}
      {asked && <ReasonDialog subject={asked.subject} onSay={close} onCancel={() => close(null)} />}
    </ReasonContext>
  )
}
