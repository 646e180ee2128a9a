import { type Transition, transitionFields } from '@etappe/domain/baseline/coverage'
import { Button, Textarea, UnstyledButton } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { useSaveKey } from '../ui/use-save-key.ts'
import { useCoverageActions } from './coverage-actions.ts'
import css from './transitions.module.css'

interface Props {
  readonly name: string
  readonly transition: Transition
  readonly onSave: (comment: string) => Promise<unknown>
  readonly isPending: boolean
}

// The person has just asked to write here.
const focus = (it: HTMLTextAreaElement | null) => it?.focus()

/** What stands behind a rating, in a sentence or two; changed where it stands. A refused text stays typed. */
export function TransitionComment({ name, transition, onSave, isPending }: Props) {
  const { messages: m } = useApp()
  const { verdict } = useCoverageActions()
  const words = useWords('coverage').transitions
  const [typed, setTyped] = useState<string | null>(null)
  const { comment } = transition
  const read = transitionFields.shape.comment.safeParse(typed ?? '')
  const save = async () => {
    if (typed === null || !read.success || isPending) return
    if (typed.trim() === comment || (await onSave(read.data))) setTyped(null)
  }
  useSaveKey(save, typed !== null)
  if (typed === null && !verdict.ok) return comment === '' ? null : <p className={css.comment}>{comment}</p>
  if (typed === null)
    return (
      <UnstyledButton
        className={css.comment}
        onClick={() => setTyped(comment)}
        aria-label={comment === '' ? words.commentOn({ transition: name }) : `${comment} – ${words.editComment({ transition: name })}`}
      >
        <span dir="auto">{comment === '' ? words.addComment : comment}</span>
        <IconPencil size={14} className="icon" aria-hidden />
      </UnstyledButton>
    )
  return (
    <form
      className={css.edit}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Textarea
        aria-label={words.commentOn({ transition: name })}
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
        ref={focus}
        value={typed ?? ''}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && setTyped(null)}
        error={read.success ? null : m.errors.problem['too-long']}
      />
      <div className="row">
        <Button type="submit" size="compact-sm" loading={isPending}>
          {words.save}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={() => setTyped(null)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
