import { wordDiff } from '../ui/word-diff.ts'

interface Props {
  readonly text: string
  readonly other: string
  /** Marks what only this text has: as taken out, or as added. */
  readonly as: 'del' | 'ins'
}

/** A text with the words marked that the other version does not have there. */
export function MarkedText({ text, other, as: Mark }: Props) {
  return (
    <p dir="auto">
      {wordDiff(text, other).map((it, index) => (it.isChanged ? <Mark key={index}>{it.text}</Mark> : <span key={index}>{it.text}</span>))}
    </p>
  )
}
