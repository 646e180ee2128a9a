import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import { Button } from '@mantine/core'
import { IconArrowBackUp, IconSignature } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../app/words.ts'
import css from './columns.module.css'
import { ReturnDialog } from './return-dialog.tsx'
import { SignDialog } from './sign-dialog.tsx'

interface Props {
  readonly decision: AdmissionDecision
  /** Of the application. */
  readonly name: string
  /** What signing does. */
  readonly effects: readonly string[]
  /** Called when it is signed or returned. */
  readonly onDone?: () => void
}

/** Sign second, or give it back. */
export function SignActs({ decision, name, effects, onDone = () => undefined }: Props) {
  const words = useWords('admission').decision.open
  const [dialog, setDialog] = useState<'sign' | 'return' | null>(null)
  const close = () => setDialog(null)
  return (
    <div className={css.acts}>
      <Button leftSection={<IconSignature size={16} aria-hidden />} onClick={() => setDialog('sign')}>
        {words.sign}
      </Button>
      <Button variant="default" leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={() => setDialog('return')}>
        {words.return}
      </Button>
      {dialog === 'sign' && <SignDialog decision={decision} name={name} effects={effects} onDone={onDone} onClose={close} />}
      {dialog === 'return' && <ReturnDialog decision={decision} onDone={onDone} onClose={close} />}
    </div>
  )
}
