import type { HistoryEntry } from './history-entry.ts'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { authorOf } from './author-of.ts'
import { describeChange } from './describe-change.ts'
import css from './history-list.module.css'
import { useHistoryWords, useWhen } from './use-history-words.ts'

interface Props {
  readonly entries: readonly HistoryEntry[]
  /** Where an entry leads, at the end of its line; nothing when omitted. */
  readonly renderLink?: (entry: HistoryEntry) => ReactNode
}

const labelsShown = 3

/** The newest changes, one line each: when, who, what. */
export function HistoryList({ entries, renderLink }: Props) {
  const { formats } = useApp()
  const h = useWords('history')
  const words = useHistoryWords()
  const when = useWhen()
  return (
    <ol>
      {entries.map((entry) => {
        const { what, fields, about } = describeChange(entry, words)
        const labels = entry.events.every((it) => it.op === 'update') ? [...new Set(fields.map((it) => it.label))] : []
        return (
          <li key={entry.commandId} className={css.line}>
            <time dateTime={entry.at} title={formats.instant(entry.at)} className="quiet nowrap">
              {when(entry.at)}
            </time>
            <span className={css.what} data-undone={entry.undoneBy !== null || undefined}>
              <bdi className="strong">{authorOf(entry, h)}</bdi> {what}
              {labels.length > 0 && labels.length <= labelsShown && <span className="quiet"> · {labels.join(', ')}</span>}
              {entry.undoneBy !== null && <span className="quiet"> ({h.undone})</span>}
              {about !== null && (
                <span className={css.about} title={about}>
                  <bdi>{about}</bdi>
                </span>
              )}
            </span>
            {renderLink?.(entry)}
          </li>
        )
      })}
    </ol>
  )
}
