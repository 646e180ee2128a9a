import { IconUnlink } from '@tabler/icons-react'
import css from './coverage-cell.module.css'
import { useCellWords } from './use-cell-words.ts'
import type { Cell } from './use-coverage.ts'

/** What one sees in a cell: the number and the names, or the word for there being nothing, with its reason or findings. */
export function CellContent({ cell }: { cell: Cell }) {
  const { coverage, nameOf, namesIn } = useCellWords()
  const { state, offers, mark, hasUnlinked, findings } = cell
  const where = <span className="sr">{nameOf(cell)}: </span>
  if (state === 'offers')
    return (
      <>
        {where}
        <b>{offers.length}</b>
        <span className={css.names}>{namesIn(cell)}</span>
        {hasUnlinked && <IconUnlink size={14} className={`icon ${css.mark}`} role="img" aria-label={coverage.hasUnlinked} />}
      </>
    )
  return (
    <>
      {where}
      <span className={css.word}>{coverage.state[state]}</span>
      {mark && mark.reason !== '' && <span className={css.names}>{mark.reason}</span>}
      {state === 'gap' && findings.length > 0 && <span className={css.refs}>{findings.map((it) => `B ${it.number}`).join(', ')}</span>}
    </>
  )
}
