import type { ApplicationNumber } from '@etappe/domain/applications/application-number'
import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { ApplicationPreview } from './application-preview.tsx'

interface Props {
  readonly number: ApplicationNumber
  /** Called when what was done takes the application off its heap. */
  readonly onDone: () => void
}

/** The application that is read beside the list. */
export function InboxPane({ number, onDone }: Props) {
  const { api, messages: m } = useApp()
  const { data, error } = useQuery(api.application.get.queryOptions({ number }))
  if (data) return <ApplicationPreview detail={data} onDone={onDone} />
  return error ? (
    <p role="alert" className="bad">
      {messageFor(m, error)}
    </p>
  ) : (
    <Skeleton height={360} />
  )
}
