import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { Button } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { useCoverageActions } from './coverage-actions.ts'
import css from './coverage-page.module.css'
import { ReviewDialog } from './review-dialog.tsx'
import type { Coverage } from './use-coverage.ts'

/** When the matrix was last gone through and by whom; records the next time. */
export function ReviewMark({ state, detail }: Pick<Coverage, 'state'> & { detail: CaseDetail }) {
  const { formats } = useApp()
  const { verdict } = useCoverageActions()
  const words = useWords('coverage').review
  const [isOpen, setIsOpen] = useState(false)
  const [latest] = state.reviews
  return (
    <span className={css.review}>
      {latest && <IconCircleCheck size={16} className="icon" aria-hidden />}
      <span className="quiet small">
        {latest ? words.shown({ day: formats.day(latest.reviewedOn), by: latest.reviewedBy }) : words.never}
      </span>
      {verdict.ok && (
        <Button className={css.screenOnly} variant="subtle" size="compact-sm" onClick={() => setIsOpen(true)}>
          {words.record}
        </Button>
      )}
      {isOpen && <ReviewDialog state={state} detail={detail} onClose={() => setIsOpen(false)} />}
    </span>
  )
}
