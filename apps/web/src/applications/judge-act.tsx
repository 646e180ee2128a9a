import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import type { EligibilityResult } from '@etappe/domain/applications/eligibility'
import { ActionIcon, Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
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
  const label = `${text}: ${name(result)}`
  const open = () => setOpen(true)
  return (
    <span className={css.act}>
      {result.state === 'met' && !result.judgement ? (
        <ActionIcon variant="subtle" color="gray" aria-label={label} title={text} onClick={open}>
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      ) : (
        <Button variant={result.state === 'needsPerson' ? 'default' : 'subtle'} size="compact-sm" aria-label={label} onClick={open}>
          {text}
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <JudgeDialog detail={detail} result={result} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  )
}
