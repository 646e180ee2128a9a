import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { Suspense, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useShortcut } from '../app/use-shortcut.ts'
import { useWords } from '../app/words.ts'
import { lazyPart } from '../ui/lazy-part.ts'
import { WhyReadOnly } from '../ui/why-read-only.tsx'
import { type Act, actsOn, type DialogAct } from './application-act.ts'
import css from './application-acts.module.css'
import { ActButtons } from './act-buttons.tsx'
import { useDirectActs } from './use-direct-acts.ts'
import { useMayWrite } from './use-open-application.ts'

const ActDialog = lazyPart(async () => (await import('./act-dialog.tsx')).ActDialog)

interface Props {
  readonly detail: ApplicationDetail
  /** Called when what was done takes the application off its heap. */
  readonly onDone?: (() => void) | undefined
}

/** What can be done to an application: the next step first, by button and by key. */
export function ApplicationActs({ detail, onDone }: Props) {
  const { me } = useApp()
  const { key } = useWords('intake')
  const [dialog, setDialog] = useState<DialogAct | null>(null)
  const direct = useDirectActs(detail, onDone)
  const verdict = useMayWrite(detail)
  const acts = actsOn(detail, me.today)
  const can = (act: Act) => verdict.ok && acts.has(act)
  useShortcut('a', key.accept, direct.accept, { when: can('accept') })
  useShortcut('r', key.askBack, () => setDialog('askBack'), { when: can('askBack') })
  useShortcut('z', key.snooze, () => setDialog('snooze'), { when: can('snooze') })
  useShortcut('d', key.duplicate, () => setDialog('duplicate'), { when: can('duplicate') })
  if (!verdict.ok) return <WhyReadOnly verdict={verdict} />
  return (
    <div className={css.acts}>
      <ActButtons detail={detail} acts={acts} direct={direct} onDialog={setDialog} />
      {dialog && (
        <Suspense>
          <ActDialog act={dialog} detail={detail} onDone={onDone} onClose={() => setDialog(null)} />
        </Suspense>
      )}
    </div>
  )
}
