import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { CaseChoice } from './case-choice.tsx'
import css from './case-picker.module.css'
import { useCaseChoices } from './use-case-choices.ts'

const typingMs = 150

/** For which case? The own ones, the latest contact first; any other is found by name, place or number. */
export function CasePicker({ onChoose }: { onChoose: (number: CaseNumber) => void }) {
  const { messages: m } = useApp()
  const words = m.meetings.pick
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), typingMs)
  const { heading, rows, more, isEmpty, error } = useCaseChoices(text)
  return (
    <div className={css.page}>
      <PageHead title={words.title} sub={words.sub} />
      <div className={css.body}>
        <TextInput
          type="search"
          maxLength={200}
          aria-label={words.search}
          placeholder={words.search}
          leftSection={<IconSearch size={18} aria-hidden />}
          className={css.search}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = rows
            if (event.key === 'Enter' && first && text !== '' && text === typed.trim()) onChoose(first.number)
          }}
        />
        <h2>{words[heading]}</h2>
        {error && <p role="alert">{messageFor(m, error)}</p>}
        <ul>
          {rows.map((row) => (
            <CaseChoice key={row.id} row={row} onChoose={() => onChoose(row.number)} />
          ))}
        </ul>
        <div role="status">
          {isEmpty && <EmptyState>{heading === 'hits' ? words.none : words.noneAtAll}</EmptyState>}
          {more > 0 && <p className={`${css.more} quiet`}>{words.more({ count: more })}</p>}
        </div>
      </div>
    </div>
  )
}
