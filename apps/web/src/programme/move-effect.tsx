import type { ProgrammeVersion } from '@etappe/domain/programme/programme-version'
import type { CaseChoice, VersionEffect } from '@etappe/domain/programme/version-effect'
import { Button } from '@mantine/core'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { EffectTable } from './effect-table.tsx'
import { EffectTotals } from './effect-totals.tsx'
import css from './move-page.module.css'
import { useProgrammeWords } from './use-programme-words.ts'

interface Props {
  readonly effect: VersionEffect
  readonly choice: CaseChoice
  readonly version: ProgrammeVersion
  /** Still what was computed for other filters. */
  readonly isStale: boolean
}

/** How many cases change in which way, which ones, and the button that moves all that are meant. */
export function MoveEffect({ effect: { totals, cases }, choice, version, isStale }: Props) {
  const { api } = useApp()
  const { words, formats } = useProgrammeWords()
  const said = words.move
  const { number } = version
  const move = useCommand(api.programme.move.mutationOptions(), {
    done: ({ moved }) => said.done({ count: moved, number }),
    undo: true,
  })
  if (totals.cases === 0) return <EmptyState>{said.none}</EmptyState>
  return (
    <div className={css.effect} aria-busy={isStale}>
      <div className={css.head}>
        <p className="strong">{said.cases({ count: totals.cases })}</p>
        {version.state === 'published' && (
          <Button loading={move.isPending} disabled={isStale} onClick={() => void move.run({ number, ...choice })}>
            {said.save({ count: totals.cases })}
          </Button>
        )}
      </div>
      {totals.changed === 0 ? (
        <p>{said.nothing}</p>
      ) : (
        <>
          <EffectTotals totals={totals} />
          {totals.cases > totals.changed && <p className="quiet">{said.unchanged({ count: totals.cases - totals.changed })}</p>}
          <EffectTable cases={cases} definition={version} />
          {cases.length < totals.changed && (
            <p className="quiet small">{said.shown({ shown: formats.number(cases.length), all: formats.number(totals.changed) })}</p>
          )}
        </>
      )}
    </div>
  )
}
