import type { Rating, RatingFields } from '@etappe/domain/applications/rating'
import { ratingId } from '@etappe/domain/kernel/id'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { Problems } from '../ui/field-errors.tsx'
import { useDraft } from '../ui/use-draft.ts'
import type { OpenApplication } from './open-application.ts'
import { ratingContent, ratingProblems } from './rating-draft.ts'

/** Content, problems and saving of one's own rating. */
export function useRatingForm({ detail }: OpenApplication, rating: Rating | null) {
  const { api } = useApp()
  const words = useWords('admission').rating
  const applicationId = detail.application.id
  // Made once per form, so that saving again after a lost answer writes the same rating.
  const [newId] = useState(() => ratingId.parse(crypto.randomUUID()))
  const id = rating?.id ?? newId
  const current = ratingContent(rating)
  const draft = useDraft<RatingFields>(`rating.${applicationId}`, current)
  const now = draft.isDirty ? draft.value : current
  const [found, setFound] = useState<Problems | null>(null)
  const save = useCommand(api.rating.save.mutationOptions(), { report: 'inline' })
  const finish = useCommand(api.rating.finish.mutationOptions(), { report: 'inline', done: () => words.said.finished })
  const keep = async (): Promise<boolean> => {
    const saved = await save.run({ id, applicationId, ...now, ...(rating && { version: rating.version }) })
    if (saved) draft.clear(now)
    return saved !== undefined
  }
  return {
    now,
    isDirty: draft.isDirty,
    restoredAt: draft.restoredAt,
    isPending: save.isPending || finish.isPending,
    problems: found ?? save.problems,
    message: save.message ?? finish.message,
    state: save.state,
    discard: () => draft.clear(current),
    change: (patch: Partial<RatingFields>) => {
      setFound(null)
      draft.set({ ...now, ...patch })
    },
    keep,
    /** Saves what is there and finishes it; asks for what is missing first. */
    finish: async () => {
      const problems = ratingProblems(now)
      const isWhole = Object.keys(problems).length === 0
      setFound(isWhole ? null : problems)
      const isSaved = isWhole && (!draft.isDirty && rating !== null ? true : await keep())
      if (isSaved) await finish.run({ id })
    },
  }
}
