import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { CaseChoice } from './case-choice.tsx'
import css from './case-picker.module.css'
import { myCases, searchCases } from './case-choices.ts'

const typingMs = 150

/** For which case? The own ones, the latest contact first; any other is found by name, place or number. */
export function CasePicker({ onChoose }: { onChoose: (number: CaseNumber) => void }) {
  const { api, me, messages: m } = useApp()
  const words = m.meetings.pick
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), typingMs)
  const isSearching = text !== ''
  const { data, error } = useQuery(
    api.case.list.queryOptions(isSearching ? searchCases(text) : myCases(me.actor), { placeholderData: keepPreviousData }),
  )
  const rows = data?.rows ?? []
  const more = data ? data.counts.total - rows.length : 0
  return (
    <div className={css.page}>
      <PageHead title={words.title} sub={words.sub} />
      <div className={css.body}>
        <TextInput
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          leftSection={<IconSearch size={18} aria-hidden />}
          className={css.search}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = rows
            if (event.key === 'Enter' && first && isSearching && text === typed.trim()) onChoose(first.number)
          }}
        />
        <h2>{isSearching ? words.hits : words.mine}</h2>
        {error && <p role="alert">{messageFor(m, error)}</p>}
        <ul>
          {rows.map((row) => (
            <CaseChoice key={row.id} row={row} onChoose={() => onChoose(row.number)} />
          ))}
        </ul>
        <div role="status">
          {data && rows.length === 0 && <EmptyState>{isSearching ? words.none : words.noneMine}</EmptyState>}
          {more > 0 && <p className={`${css.more} quiet`}>{words.more({ count: more })}</p>}
        </div>
      </div>
    </div>
  )
}
