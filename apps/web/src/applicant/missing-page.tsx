import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, Navigate } from '@tanstack/react-router'
import { useShell } from '../app/app-context.tsx'
import { NoticePage } from './notice-page.tsx'
import { useApplicantWords } from './use-applicant-words.ts'

/** A link that leads to no application: to the form, where it is one of a draft, else with what to do about it. */
export function MissingPage({ token }: { readonly token: string }) {
  const { api } = useShell()
  const { words } = useApplicantWords()
  const draft = useQuery(api.applyForm.draft.queryOptions({ token }, { retry: false }))
  if (draft.data?.state === 'draft') return <Navigate to="/bewerben/$token" params={{ token }} replace />
  return (
    <NoticePage title={words.missing.title}>
      <p>{words.missing.text}</p>
      <Button component={Link} to="/bewerben">
        {words.missing.resend}
      </Button>
    </NoticePage>
  )
}
