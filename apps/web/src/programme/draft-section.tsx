import { programmeVersionId } from '@etappe/domain/kernel/id'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { DraftLine } from './draft-line.tsx'
import { useProgrammeWords } from './use-programme-words.ts'
import { useVersions } from './use-versions.ts'

/** The version somebody is working on, or the way to begin one. */
export function DraftSection() {
  const { api } = useApp()
  const { words } = useProgrammeWords()
  const { draft, current } = useVersions()
  const navigate = useNavigate()
  const [id] = useState(() => programmeVersionId.parse(crypto.randomUUID()))
  const begin = useCommand(api.programme.draft.mutationOptions(), {
    done: ({ number, basedOn }) => words.draft.started({ number, base: basedOn ?? 1 }),
    undo: true,
    onDone: ({ number }) => void navigate({ to: '/verwaltung/programm/$number/bearbeiten', params: { number } }),
  })
  return (
    <Section title={words.draft.heading}>
      {draft ? (
        <DraftLine draft={draft} />
      ) : (
        <EmptyState
          action={
            current && (
              <Button variant="default" loading={begin.isPending} onClick={() => void begin.run({ id, basedOn: current.number })}>
                {words.draft.startOn({ number: current.number })}
              </Button>
            )
          }
        >
          {words.draft.none}
        </EmptyState>
      )}
    </Section>
  )
}
