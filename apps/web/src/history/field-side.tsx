import { useWords } from '../app/words.ts'
import { wordDiff } from '../ui/word-diff.ts'
import { LongText } from './long-text.tsx'

interface Props {
  /** "vorher" or "nachher", for those who do not see the arrow. */
  readonly name: string
  readonly text: string | null
  /** The other side, when its different words are to be marked. */
  readonly other: string | null
  readonly className?: string | undefined
}

/** What stood or stands in a field. */
export function FieldSide({ name, text, other, className }: Props) {
  const h = useWords('history')
  const pieces = text === null || other === null ? null : wordDiff(text, other)
  return (
    <span className={className}>
      <span className="sr">{name}: </span>
      {text === null ? (
        <span className="quiet">{h.empty}</span>
      ) : (
        <LongText text={text}>
          {pieces?.map((piece, index) => (piece.isChanged ? <mark key={index}>{piece.text}</mark> : piece.text)) ?? text}
        </LongText>
      )}
    </span>
  )
}
