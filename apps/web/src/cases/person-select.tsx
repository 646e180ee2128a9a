import type { UserId } from '@etappe/domain/kernel/id'
import type { PersonChoice } from '@etappe/domain/users/user'
import { NativeSelect } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'

interface Props {
  readonly id: string
  readonly error: string | null
  readonly label: string
  readonly description?: string
  /** What choosing nobody is called. */
  readonly nobody: string
  readonly people: { readonly data: readonly PersonChoice[] | undefined; readonly error: unknown }
  readonly value: UserId | null
  readonly onChange: (value: UserId | null) => void
  readonly 'data-autofocus'?: true
}

/** One of a list of people, or nobody. */
export function PersonSelect({ nobody, people, value, onChange, error, ...field }: Props) {
  const { messages: m } = useApp()
  const choices = people.data ?? []
  return (
    <NativeSelect
      {...field}
      error={error ?? (people.error ? m.caseForm.peopleFailed : null)}
      value={value ?? ''}
      disabled={people.data === undefined}
      onChange={(event) => onChange(choices.find((it) => it.id === event.currentTarget.value)?.id ?? null)}
      data={[{ value: '', label: nobody }, ...choices.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  )
}
