import type { Draft } from '@etappe/domain/applications/draft'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useShell } from '../app/app-context.tsx'
import type { Problems } from '../ui/field-errors.tsx'
import { checkSubmission } from './apply-values.ts'
import { useApplyWords } from './use-apply-words.ts'
import type { DraftFiles } from './use-files.ts'
import type { Kept } from './use-kept-draft.ts'

/** An application that arrived, as its receipt shows it. */
export interface Sent {
  readonly number: string
  readonly token: string
  readonly officeCode: OfficeCode | null
  readonly email: string
}

interface Props {
  readonly token: string
  readonly draft: Draft
  readonly kept: Kept
  readonly files: DraftFiles
  readonly onProblems: (problems: Problems) => void
  readonly onSent: (sent: Sent) => void
}

const withoutPrefix = (problems: Problems): Problems =>
  Object.fromEntries(Object.entries(problems).map(([path, problem]) => [path.replace(/^fields\./, ''), problem]))

/** Sends the application: first what is missing, then what is not saved yet, then the server's word. */
export function useSubmit({ token, draft, kept, files, onProblems, onSent }: Props) {
  const { api, locale } = useShell()
  const { words } = useApplyWords()
  const [isChecking, setChecking] = useState(false)
  const [why, setWhy] = useState<string | null>(null)
  const submit = useCommand(api.applyForm.submit.mutationOptions(), {
    report: 'inline',
    onDone: ({ number, token: link, officeCode }) => {
      kept.forget()
      onSent({ number, token: link, officeCode, email: kept.values.contactEmail })
    },
  })
  const send = async (website: string) => {
    const checked = checkSubmission(draft.kind, kept.values)
    onProblems(checked.ok ? {} : checked.problems)
    setWhy(null)
    if (!checked.ok) return
    if (files.isRunning) return setWhy(words.check.filesRunning)
    setChecking(true)
    const isSaved = await kept.keeper.flush()
    setChecking(false)
    if (!isSaved) return setWhy(words.check.unsaved)
    const sent = await submit.run({ token, version: kept.keeper.version, fields: checked.fields, locale, website })
    // It may have arrived and only the answer got lost, or another window was faster.
    if (!sent) await kept.keeper.look()
  }
  return {
    send,
    isPending: isChecking || submit.isPending,
    message: why ?? submit.message,
    /** What the server found besides. */
    refused: withoutPrefix(submit.problems),
  }
}
