import type { HistoryEntry } from './history-entry.ts'
import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './case-history.module.css'
import { authorOf } from './author-of.ts'
import { describeChange } from './describe-change.ts'
import { HistoryFields } from './history-fields.tsx'
import type { HistoryWords } from './value-words.ts'

interface Props {
  readonly entry: HistoryEntry
  readonly words: HistoryWords
  /** What the changed record is called, where the change itself does not say it. */
  readonly subject: string | null
  /** When the change happened that this one took back; `null` when it took none back or that is not on the page. */
  readonly takesBackAt: string | null
  readonly isUndoable: boolean
}

/** One command: who, when, what, each field before and after, and the way back. */
export function HistoryRow({ entry, words, subject, takesBackAt, isUndoable }: Props) {
  const { api, messages: m, formats } = useApp()
  const h = useWords('history')
  const undo = useCommand(api.audit.undo.mutationOptions(), { report: 'inline', done: () => m.app.toast.undone })
  const { what, fields, untold, ...described } = describeChange(entry, words)
  const named = subject ?? described.subject
  const at = formats.instant(entry.at)
  const isWhole = entry.events.every((it) => it.op !== 'update')
  return (
    <li className={css.entry} data-undone={entry.undoneBy !== null || undefined}>
      <time dateTime={entry.at} className={css.at}>
        {at}
      </time>
      <div className={css.told}>
        <p>
          <bdi className="strong">{authorOf(entry, h)}</bdi> {what}
          {named !== null && <span>: {named}</span>}
          {entry.undoneBy !== null && <span className={css.mark}>{h.undone}</span>}
        </p>
        {takesBackAt !== null && <p className="quiet small">{h.takesBack({ at: formats.instant(takesBackAt) })}</p>}
        <HistoryFields fields={fields} untold={untold} isWhole={isWhole} />
        {isUndoable && entry.staysBecause !== null && <p className="quiet small">{h.stays[entry.staysBecause]}</p>}
        {undo.message !== null && (
          <p role="alert" className={css.refused}>
            {undo.message}
          </p>
        )}
      </div>
      {isUndoable && entry.staysBecause === null && (
        <Button
          variant="subtle"
          size="compact-sm"
          fw={400}
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          aria-label={h.undoOf({ what: `${entry.by} ${what}`, at })}
          loading={undo.isPending}
          onClick={() => void undo.run({ undoes: entry.commandId })}
        >
          {h.undo}
        </Button>
      )}
    </li>
  )
}
