import { type Round, roundFields } from '@etappe/domain/applications/round'
import type { ApplicationRoundId } from '@etappe/domain/kernel/id'
import { IconInfoCircle } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './round-dialog.module.css'
import type { RoundContent } from './round-draft.ts'

interface Props {
  readonly id: ApplicationRoundId
  readonly content: RoundContent
  readonly rounds: readonly Round[]
}

const span = roundFields.pick({ opensOn: true, closesOn: true, kinds: true })

/** What is worth knowing about the days that were typed; none of it stands in the way of saving. */
export function RoundHints({ id, content, rounds }: Props) {
  const { me } = useApp()
  const words = useWords('rounds').dialog
  const typed = span.safeParse(content)
  if (!typed.success || typed.data.closesOn < typed.data.opensOn) return null
  const { opensOn, closesOn, kinds } = typed.data
  const overlapping = rounds.filter(
    (it) => it.id !== id && it.opensOn <= closesOn && opensOn <= it.closesOn && it.kinds.some((kind) => kinds.includes(kind)),
  )
  const hints = [...(closesOn < me.today ? [words.past] : []), ...overlapping.map((it) => words.overlap({ title: it.title }))]
  return (
    <ul role="status" className={css.hints}>
      {hints.map((hint) => (
        <li key={hint}>
          <IconInfoCircle size={16} className="icon" aria-hidden />
          {hint}
        </li>
      ))}
    </ul>
  )
}
