import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { Button } from '@mantine/core'
import { IconLock, IconPlayerPause } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { actionVerdict, isAskedFor } from './case-action.ts'
import css from './case-banner.module.css'
import { useBannerWords } from './use-banner-words.ts'
import { useCaseDialog } from './use-case-dialog.ts'

/** Says why a case can only be read or rests, and offers the way out to who may take it. */
export function CaseBanner({ detail }: { detail: CaseDetail }) {
  const { me, messages: m } = useApp()
  const { open } = useCaseDialog()
  const text = useBannerWords(detail)
  const isOnHold = detail.case.lifecycle === 'onHold'
  const Icon = isOnHold ? IconPlayerPause : IconLock
  if (text === null) return null
  return (
    <div className={css.banner} role="status">
      <Icon size={16} className="icon" aria-hidden />
      <p>{text}</p>
      {actionVerdict('reopen', me.actor, detail).ok && (
        <Button variant="default" onClick={() => open('reopen')}>
          {isAskedFor('reopen', me.actor, detail) ? m.casePage.action.ask.reopen : m.casePage.action.reopen}
        </Button>
      )}
      {isOnHold && actionVerdict('resume', me.actor, detail).ok && (
        <Button variant="default" onClick={() => open('resume')}>
          {m.casePage.action.resume}
        </Button>
      )}
    </div>
  )
}
