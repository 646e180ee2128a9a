import type { RatingDimension } from '@etappe/domain/applications/rating'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { FieldErrors, fieldProps, type Problems } from '../ui/field-errors.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useSaveKey } from '../ui/use-save-key.ts'
import type { OpenApplication } from './open-application.ts'
import type { SpreadRow } from './rating-spread.ts'
import css from './rating.module.css'
import { ScoreField } from './score-field.tsx'

interface Props {
  readonly open: OpenApplication
  /** The dimensions that are too far apart. */
  readonly rows: readonly SpreadRow[]
  readonly onSaved?: () => void
}

interface Content {
  readonly scores: Partial<Readonly<Record<RatingDimension, number>>>
  readonly note: string
}

/** What two people agreed on where their scores were too far apart. */
export function SettleForm({ open: { detail }, rows, onSaved }: Props) {
  const { api, messages: m } = useApp()
  const words = useWords('admission').rating
  const said = words.settle
  const { dimension } = useWords('applications')
  const { id: applicationId, settlement } = detail.application
  const draft = useDraft<Content>(`rating.settle.${applicationId}`, { scores: settlement?.scores ?? {}, note: settlement?.note ?? '' })
  const { scores, note } = draft.value
  const [found, setFound] = useState<Problems | null>(null)
  const settle = useCommand(api.rating.settle.mutationOptions(), { report: 'inline', done: () => words.said.settled, undo: true })
  const problems = found ?? settle.problems
  const save = async () => {
    if (settle.isPending) return
    const missing = rows.flatMap((it) => (scores[it.dimension] === undefined ? [`scores.${it.dimension}`] : []))
    const paths = note.trim() === '' ? [...missing, 'note'] : missing
    setFound(paths.length > 0 ? Object.fromEntries(paths.map((path) => [path, 'required' as const])) : null)
    if (paths.length > 0 || !(await settle.run({ applicationId, scores, note }))) return
    draft.clear()
    onSaved?.()
  }
  useSaveKey(save)
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <FieldErrors
        problems={problems}
        labels={{ ...Object.fromEntries(rows.map((it) => [`scores.${it.dimension}`, dimension[it.dimension]])), note: said.note }}
        message={settle.message}
      />
      {rows.map((it) => (
        <ScoreField
          key={it.dimension}
          {...fieldProps(m, problems, `scores.${it.dimension}`)}
          dimension={it.dimension}
          legend={said.choice({ dimension: dimension[it.dimension] })}
          hint={said.were({ first: it.first, second: it.second })}
          value={scores[it.dimension] ?? null}
          onChange={(score) => draft.set({ note, scores: { ...scores, [it.dimension]: score } })}
        />
      ))}
      <ReasonField
        {...fieldProps(m, problems, 'note')}
        label={said.note}
        required
        value={note}
        onChange={(text) => draft.set({ scores, note: text })}
      />
      <div className="row">
        <Button type="submit" loading={settle.isPending}>
          {said.save}
        </Button>
      </div>
    </form>
  )
}
