import type { CoverageReview } from '@etappe/domain/baseline/coverage'
import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './coverage-dialog.module.css'

/** When the matrix was gone through before; a wrong entry goes by a click and comes back by another. */
export function EarlierReviews({ reviews }: { reviews: readonly CoverageReview[] }) {
  const { api, formats } = useApp()
  const coverage = useWords('coverage')
  const words = coverage.review
  const remove = useCommand(api.coverage.removeReview.mutationOptions(), { done: () => coverage.said.reviewRemoved, undo: true })
  if (reviews.length === 0) return null
  return (
    <Section title={words.earlier} count={reviews.length} className={css.earlier}>
      <ul>
        {reviews.map((it) => (
          <li key={it.id}>
            <span>
              {formats.day(it.reviewedOn)} <bdi>{it.reviewedBy}</bdi>
            </span>
            <ActionIcon
              variant="subtle"
              size={28}
              aria-label={words.remove({ day: formats.day(it.reviewedOn) })}
              onClick={() => void remove.run({ id: it.id, version: it.version })}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </Section>
  )
}
