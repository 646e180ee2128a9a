import type { ImportRow } from '@etappe/domain/baseline/offer-import'
import { type ImportTarget, importTargets } from '@etappe/domain/baseline/offer-vocabulary'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useWords } from '../app/words.ts'
import { BringRow } from './bring-row.tsx'
import css from './bring.module.css'
import { importedText } from './imported-text.ts'
import { columns as ownColumns } from './offer-columns.ts'
import type { Bring } from './use-bring.ts'
import type { OfferWords } from './use-offer-words.ts'
import { useTargetLabels } from './use-target-labels.ts'

interface Props {
  readonly bring: Bring
  readonly rows: readonly ImportRow[]
  readonly words: OfferWords
}

const estimated = 38
const usualRoom = { width: 1400, height: 300 }
const narrowest = 160

const widthOf = (target: ImportTarget) => Math.max(narrowest, ownColumns.find((it) => it.key === target)?.width ?? 0)

/** The rows as they will come in; only those in sight are drawn. */
export function BringPreview({ bring, rows, words }: Props) {
  const { bring: say, column } = useWords('offers')
  const labels = useTargetLabels()
  const scroller = useRef<HTMLDivElement>(null)
  // The name carries what is said about fields no column was taken for.
  const { mapping } = bring.layout
  const columns = useMemo(() => importTargets.filter((it) => it === 'name' || mapping.includes(it)), [mapping])
  const template = ['44px', '56px', ...columns.map((it) => `${widthOf(it)}px`)].join(' ')
  // oxlint-disable-next-line react/incompatible-library -- its answers are read in this render only and nothing memoized holds them
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimated,
    // Before it is measured: the rows are drawn with the dialog in pieces, not at once when its height is known.
    initialRect: usualRoom,
    getItemKey: (index) => rows[index]?.line ?? index,
    overscan: 3,
    useFlushSync: false,
  })
  const textOf = useCallback((target: ImportTarget, row: ImportRow) => importedText(words, target, row), [words])
  const latest = useRef(bring.take)
  useEffect(() => {
    latest.current = bring.take
  })
  const take = useCallback((row: ImportRow, isWanted: boolean) => latest.current(row, isWanted), [])
  return (
    <div
      ref={scroller}
      role="table"
      aria-label={say.preview}
      aria-rowcount={rows.length + 1}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled with the arrow keys
      tabIndex={0}
      className={css.preview}
    >
      <div role="row" aria-rowindex={1} className={css.head} style={{ gridTemplateColumns: template }}>
        <div role="columnheader">
          <label className={css.pick}>
            <input
              type="checkbox"
              aria-label={say.takeAll}
              checked={bring.taken.length > 0 && bring.rows.every((it) => it.fields === null || bring.isTaken(it))}
              onChange={(event) => bring.takeAll(event.currentTarget.checked)}
            />
          </label>
        </div>
        <div role="columnheader">{say.row}</div>
        {columns.map((target) => (
          <div key={target} role="columnheader">
            {labels[target] ?? column.name}
          </div>
        ))}
      </div>
      <div role="rowgroup" className={css.lines} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          return (
            row && (
              <BringRow
                key={key}
                row={row}
                index={index}
                top={start}
                columns={columns}
                template={template}
                textOf={textOf}
                isTaken={bring.isTaken(row)}
                isDuplicate={bring.duplicates.has(row)}
                isNewProvider={bring.isNewProvider(row)}
                labels={labels}
                onTake={take}
                measure={virtual.measureElement}
              />
            )
          )
        })}
      </div>
    </div>
  )
}
