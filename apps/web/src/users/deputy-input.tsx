import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import type { GrantContent } from './grant-draft.ts'

interface Props {
  readonly id: string
  readonly error: string | null
  readonly content: GrantContent
  readonly onChange: (content: GrantContent) => void
  /** Nobody is their own deputy. */
  readonly except: string | null
}

/** For whom a role is held as a deputy, with what that means. */
export function DeputyInput({ id, error, content, onChange, except }: Props) {
  const { api, messages: m } = useApp()
  const people = useQuery(api.user.list.queryOptions())
  const choices = (people.data ?? []).filter((it) => it.id !== except && it.lockedAt === null)
  return (
    <NativeSelect
      id={id}
      error={error ?? (people.error ? m.caseForm.peopleFailed : null)}
      label={m.users.field.deputyForId}
      description={m.users.deputy.hint}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      disabled={people.data === undefined}
      value={content.deputyForId ?? ''}
      onChange={(event) => onChange({ ...content, deputyForId: event.currentTarget.value || null })}
      data={[{ value: '', label: m.users.deputy.nobody }, ...choices.map((it) => ({ value: it.id, label: it.name }))]}
    />
  )
}
