import type { RoundRow } from '@etappe/domain/applications/round-row'
import { Button } from '@mantine/core'
import type { ApplicationRoundId } from '@etappe/domain/kernel/id'
import { IconHistory, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Section } from '../ui/section.tsx'
import { HistoryButton } from './history-button.tsx'
import { LoadFailed } from './load-failed.tsx'
import { RoundDialog } from './round-dialog.tsx'
import { RoundNow } from './round-now.tsx'
import { RoundStrip } from './round-strip.tsx'
import { RoundTable } from './round-table.tsx'
import css from './rounds-page.module.css'

interface Props {
  /** The history of a round; with `null` of all of them. */
  readonly renderHistory: (roundId: ApplicationRoundId | null) => ReactNode
}

const none: readonly RoundRow[] = []

/** When which kind of application is taken: what holds today, the rounds over time, and every round to plan. */
export function RoundsPage({ renderHistory }: Props) {
  const { api } = useApp()
  const words = useWords('rounds')
  const list = useQuery(api.round.list.queryOptions({}))
  const [open, setOpen] = useState<RoundRow | 'new' | null>(null)
  const rounds = list.data ?? none
  const plan = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('new')}>
      {words.plan}
    </Button>
  )
  return (
    <>
      <PageHead title={words.heading}>
        <HistoryButton title={words.historyOfAll} leftSection={<IconHistory size={16} aria-hidden />}>
          {renderHistory(null)}
        </HistoryButton>
        {rounds.length > 0 && plan}
      </PageHead>
      <div className={css.page}>
        <p className={css.lead}>{words.lead}</p>
        {list.error && <LoadFailed what={words.failed} error={list.error} onRetry={() => void list.refetch()} />}
        {list.data?.length === 0 && <EmptyState action={plan}>{words.none}</EmptyState>}
        {rounds.length > 0 && (
          <>
            <RoundNow rounds={rounds} />
            <Section title={words.strip}>
              <RoundStrip rounds={rounds} />
            </Section>
            <RoundTable rounds={rounds} onChange={setOpen} renderHistory={renderHistory} />
          </>
        )}
      </div>
      {open !== null && (
        <RoundDialog
          key={open === 'new' ? open : open.id}
          round={open === 'new' ? null : (rounds.find((it) => it.id === open.id) ?? open)}
          rounds={rounds}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
