import type { QuotaFill } from '@etappe/domain/offices/quota-fill'
import { Button } from '@mantine/core'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './columns.module.css'
import { QuotaBar } from './quota-bar.tsx'

interface Props {
  readonly fill: QuotaFill | null
  readonly error: unknown
  readonly retry: () => void
}

/** The quota an admission takes a place of. */
export function QuotaSection({ fill, error, retry }: Props) {
  const { messages: m } = useApp()
  const { decision, retry: again } = useWords('admission')
  if (fill === null && !error) return null
  return (
    <Section title={decision.quota.heading}>
      {fill ? (
        <QuotaBar fill={fill} />
      ) : (
        <div role="alert" className={css.acts}>
          <p>
            {decision.quota.failed} {messageFor(m, error)}
          </p>
          <Button variant="default" onClick={retry}>
            {again}
          </Button>
        </div>
      )}
    </Section>
  )
}
