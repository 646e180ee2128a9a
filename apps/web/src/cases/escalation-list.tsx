import type { Escalation } from '@etappe/domain/cases/escalation'
import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useWords } from '../app/words.ts'
import { EscalationItem } from './escalation-item.tsx'

interface Props {
  readonly rows: readonly Escalation[]
  readonly names: Readonly<Record<string, string>>
  readonly renderActs: (it: Escalation) => ReactNode
}

/** Open escalations, and the resolved ones on demand. */
export function EscalationList({ rows, names, renderActs }: Props) {
  const words = useWords('escalations')
  const [isEarlierShown, setEarlierShown] = useState(false)
  const earlier = rows.filter((it) => it.resolvedOn !== null)
  const shown = [...rows.filter((it) => it.resolvedOn === null), ...(isEarlierShown ? earlier : [])]
  return (
    <>
      <ul>
        {shown.map((it) => (
          <EscalationItem key={it.id} it={it} names={names} actions={renderActs(it)} />
        ))}
      </ul>
      {earlier.length > 0 && !isEarlierShown && (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setEarlierShown(true)}>
          {words.showEarlier({ count: earlier.length })}
        </Button>
      )}
    </>
  )
}
