import type { VersionSummary } from '@etappe/domain/programme/programme-version'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import css from './programme-page.module.css'
import { useDifferences } from './use-differences.ts'
import { useProgrammeWords } from './use-programme-words.ts'

/** The draft: who began it, how far it is from what holds, and where to go on. */
export function DraftLine({ draft }: { readonly draft: VersionSummary }) {
  const { api } = useApp()
  const { words, formats, titleOf } = useProgrammeWords()
  const base = draft.basedOn ?? 1
  const count = useDifferences(base, draft.number)?.length
  const discard = useCommand(api.programme.discard.mutationOptions(), { done: () => words.draft.discarded, undo: true })
  const params = { number: draft.number }
  return (
    <div className={css.draft}>
      <div>
        <Link to="/verwaltung/programm/$number" params={params} className="strong">
          {words.version(params)}: <bdi>{titleOf(draft)}</bdi>
        </Link>
        <p className="quiet small">
          {words.draft.line({ by: draft.createdByName ?? '', day: formats.day(draft.createdOn), base })}
          {count !== undefined && ` · ${count === 0 ? words.draft.same({ base }) : words.draft.differences({ count, base })}`}
        </p>
      </div>
      <div className={css.actions}>
        <Button component={Link} to="/verwaltung/programm/$number/bearbeiten" params={params as never}>
          {words.draft.edit}
        </Button>
        <Button variant="default" loading={discard.isPending} onClick={() => void discard.run({ id: draft.id, version: draft.version })}>
          {words.draft.discard}
        </Button>
      </div>
    </div>
  )
}
