import type { CaseId } from '@etappe/domain/kernel/id'
import { Modal } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { useWords } from '../app/words.ts'
import { BringSource } from './bring-source.tsx'
import { BringTable } from './bring-table.tsx'
import type { Brought } from './use-bring.ts'
import type { OfferWords } from './use-offer-words.ts'
import type { Offers } from './use-offers.ts'

interface Props {
  readonly caseId: CaseId
  readonly data: Offers
  readonly words: OfferWords
  /** What was pasted into the table already. */
  readonly initial: Brought | null
  readonly onClose: () => void
}

/** Brings somebody's table into the case: choose, understand, look, confirm. */
export function BringDialog({ caseId, data, words, initial, onClose }: Props) {
  const { bring: say } = useWords('offers')
  const [brought, setBrought] = useState(initial)
  // A large table is understood and drawn in pieces, so that nothing stands still meanwhile.
  const shown = useDeferredValue(brought, null)
  const body = () => {
    if (!brought) return <BringSource onRead={setBrought} />
    if (!shown) return <p role="status">{say.reading}</p>
    return <BringTable caseId={caseId} data={data} words={words} brought={shown} onOther={() => setBrought(null)} onDone={onClose} />
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size={brought ? 'min(1480px, 100vw)' : 640}
      yOffset="3dvh"
      title={brought ? say.titleIs({ name: brought.name }) : say.title}
      closeButtonProps={{ 'aria-label': say.cancel }}
    >
      {body()}
    </Modal>
  )
}
