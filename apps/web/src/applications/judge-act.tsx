import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import type { EligibilityResult } from '@etappe/domain/applications/eligibility'
import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import { useWords } from '../app/words.ts'
import { lazyPart } from '../ui/lazy-part.ts'
import css from './judge.module.css'
import { useEligibilityWords } from './use-eligibility-words.ts'
import { useMayWrite } from './use-open-application.ts'

const JudgeDialog = lazyPart(async () => (await import('./judge-dialog.tsx')).JudgeDialog)

interface Props {
  readonly detail: ApplicationDetail
  readonly result: EligibilityResult
}

/** The way to judge a prerequisite, or to judge it anew. */
export function JudgeAct({ detail, result }: Props) {
  const words = useWords('intake').act.judge
  const { name } = useEligibilityWords()
  const [isOpen, setOpen] = useState(false)
  const verdict = useMayWrite(detail)
  if (!verdict.ok || !isApplicationOpen(detail.application.state)) return null
  const text = result.judgement ? words.again : words.do
  return (
    <span className={css.act}>
      <Button
        variant={result.state === 'needsPerson' ? 'default' : 'subtle'}
        size="compact-sm"
        aria-label={`${text}: ${name(result)}`}
        onClick={() => setOpen(true)}
      >
        {text}
      </Button>
      {isOpen && (
        <Suspense>
          <JudgeDialog detail={detail} result={result} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  )
}
