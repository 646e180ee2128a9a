import type { CellMessage, ImportRow } from '@etappe/domain/baseline/offer-import'
import type { ImportTarget } from '@etappe/domain/baseline/offer-vocabulary'
import { IconAlertTriangleFilled, IconEraser, IconInfoCircle } from '@tabler/icons-react'
import { memo } from 'react'
import { useWords } from '../app/words.ts'
import css from './bring.module.css'

interface Props {
  readonly row: ImportRow
  readonly index: number
  readonly top: number
  readonly columns: readonly ImportTarget[]
  readonly template: string
  readonly textOf: (target: ImportTarget, row: ImportRow) => string
  readonly isTaken: boolean
  readonly isDuplicate: boolean
  /** Its provider is not in the directory yet. */
  readonly isNewProvider: boolean
  readonly labels: Readonly<Record<ImportTarget, string>>
  readonly onTake: (row: ImportRow, isWanted: boolean) => void
  readonly measure: (element: HTMLElement | null) => void
}

const icons = { error: IconAlertTriangleFilled, warning: IconEraser, note: IconInfoCircle }
const ranks = ['error', 'warning', 'note'] as const

const worstOf = (messages: readonly CellMessage[]) => ranks.find((rank) => messages.some((it) => it.severity === rank))

/** One row of somebody's table, as it will come in, with what there is to say about its cells. */
export const BringRow = memo(function BringRow(props: Props) {
  const { row, index, top, columns, template, textOf, isTaken, isDuplicate, isNewProvider, labels, onTake, measure } = props
  const { bring: words } = useWords('offers')
  const said = (it: CellMessage) => {
    const Icon = icons[it.severity]
    return (
      <span key={`${it.target} ${it.code}`} className={css.said} data-severity={it.severity}>
        <Icon size={14} aria-label={words.severity[it.severity]} role="img" />
        <span>
          {!columns.includes(it.target) && `${labels[it.target]}: `}
          {words.message[it.code]({ written: it.written })}
        </span>
      </span>
    )
  }
  const rest = row.messages.filter((it) => !columns.includes(it.target))
  return (
    <div
      ref={measure}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-out={!isTaken || undefined}
      className={css.row}
      style={{ top, gridTemplateColumns: template }}
    >
      <div role="cell">
        <label className={css.pick}>
          <input
            type="checkbox"
            aria-label={words.take({ line: row.line })}
            checked={isTaken}
            disabled={row.fields === null}
            onChange={(event) => onTake(row, event.currentTarget.checked)}
          />
        </label>
      </div>
      <div role="rowheader" className="quiet">
        {row.line}
      </div>
      {columns.map((target) => {
        const messages = row.messages.filter((it) => it.target === target)
        return (
          <div key={target} role="cell" data-severity={worstOf(messages)}>
            <bdi className={css.text} title={textOf(target, row)}>
              {textOf(target, row)}
              {target === 'provider' && isNewProvider && <span className={css.fresh}>{words.fresh}</span>}
            </bdi>
            {messages.map(said)}
            {target === 'name' && isDuplicate && (
              <span className={css.said} data-severity="warning">
                <IconInfoCircle size={14} aria-hidden />
                {words.duplicate}
              </span>
            )}
            {target === 'name' && rest.map(said)}
          </div>
        )
      })}
    </div>
  )
})
