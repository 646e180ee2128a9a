import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { InboxSearch } from './inbox-search.ts'

interface Props {
  readonly round: InboxSearch['round']
  readonly onChange: (round: InboxSearch['round']) => void
  readonly className: string
}

/** Which round (Bewerbungsrunde) the heaps show, the newest first. Without rounds there is nothing to choose. */
export function RoundFilter({ round, onChange, className }: Props) {
  const { api } = useApp()
  const { filter: words } = useWords('intake')
  const { data: rounds = [], isSuccess } = useQuery(api.round.list.queryOptions({}))
  const isUnknown = round !== undefined && !rounds.some((it) => it.id === round)
  if (rounds.length === 0 && !isUnknown) return null
  return (
    <NativeSelect
      size="xs"
      className={className}
      aria-label={words.round}
      value={round ?? ''}
      onChange={(event) => onChange(rounds.find((it) => it.id === event.currentTarget.value)?.id)}
      data={[
        { value: '', label: words.allRounds },
        ...rounds.map((it) => ({ value: it.id as string, label: it.title })),
        // An old link still narrows the list; the field must not say otherwise.
        ...(isUnknown ? [{ value: round as string, label: isSuccess ? words.unknownRound : '…' }] : []),
      ]}
    />
  )
}
