import { useShell } from '../app/app-context.tsx'
import css from './conflict-dialog.module.css'
import { wordDiff } from './word-diff.ts'

interface Props {
  readonly text: string
  /** The version it is compared with. */
  readonly other: string
  /** What differs is struck out instead of underlined. */
  readonly isOld?: boolean
}

/** One version of a text with the words marked that the other does not have. */
export function ConflictVersion({ text, other, isOld = false }: Props) {
  const { messages: m } = useShell()
  if (text === '') return <p className={`${css.text} quiet`}>{m.app.conflict.empty}</p>
  const Changed = isOld ? 'del' : 'mark'
  return (
    <p className={css.text}>
      {wordDiff(text, other).map((piece, index) => (piece.isChanged ? <Changed key={index}>{piece.text}</Changed> : piece.text))}
    </p>
  )
}
