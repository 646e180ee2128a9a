import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { messageFor } from '../api/message-for.ts'
import { refusalOf } from '../api/refusal.ts'
import { useShell } from '../app/app-context.tsx'
import { ApplicantContent } from './applicant-content.tsx'
import { MissingPage } from './missing-page.tsx'
import { NoticePage } from './notice-page.tsx'
import { useApplicantWords } from './use-applicant-words.ts'

/** The page a secret link leads to. */
export function ApplicantPage({ token }: { readonly token: string }) {
  const { api } = useShell()
  const { m, words } = useApplicantWords()
  const navigate = useNavigate()
  const [renewed, setRenewed] = useState<{ readonly token: string | undefined } | null>(null)
  const isMailed = renewed !== null && renewed.token === undefined
  const status = useQuery(api.applicant.status.queryOptions({ token }, { enabled: !isMailed, refetchOnWindowFocus: true }))
  if (isMailed)
    return (
      <NoticePage title={words.link.mailedTitle}>
        <p>{words.link.mailedText}</p>
      </NoticePage>
    )
  if (status.data)
    return (
      <ApplicantContent
        key={token}
        token={token}
        view={status.data}
        isRenewed={renewed?.token === token}
        onRenewed={(next) => {
          setRenewed({ token: next })
          if (next !== undefined) void navigate({ to: '/bewerbung/$token', params: { token: next }, replace: true })
        }}
      />
    )
  if (refusalOf(status.error)?.code === 'not-found') return <MissingPage token={token} />
  if (status.error)
    return (
      <NoticePage title={words.failed}>
        <p role="alert">{messageFor(m, status.error)}</p>
        <Button variant="default" loading={status.isFetching} onClick={() => void status.refetch()}>
          {words.retry}
        </Button>
      </NoticePage>
    )
  return (
    <NoticePage title={words.page}>
      <p role="status">{words.loading}</p>
    </NoticePage>
  )
}
