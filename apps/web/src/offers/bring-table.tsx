import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { BringChoices } from './bring-choices.tsx'
import { BringColumns } from './bring-columns.tsx'
import { BringPreview } from './bring-preview.tsx'
import { BringSummary } from './bring-summary.tsx'
import css from './bring.module.css'
import { type Brought, useBring } from './use-bring.ts'
import type { OfferWords } from './use-offer-words.ts'
import type { Offers } from './use-offers.ts'
import type { CaseId } from '@etappe/domain/kernel/id'

interface Props {
  readonly caseId: CaseId
  readonly data: Offers
  readonly words: OfferWords
  readonly brought: Brought
  readonly onOther: () => void
  readonly onDone: () => void
}

/** Columns, preview and confirmation of a table somebody brings. */
export function BringTable({ caseId, data, words, brought, onOther, onDone }: Props) {
  const { bring: say } = useWords('offers')
  const bring = useBring({ caseId, data, brought, onDone })
  const [onlyMessages, setOnlyMessages] = useState(false)
  const { command, newProviders } = bring
  const rows = onlyMessages ? bring.rows.filter((it) => it.messages.length > 0 || bring.duplicates.has(it)) : bring.rows
  return (
    <div className={css.body}>
      <BringChoices bring={bring} brought={brought} />
      <BringColumns bring={bring} />
      {bring.isReading ? (
        <p role="status">{say.reading}</p>
      ) : (
        <BringSummary bring={bring} onlyMessages={onlyMessages} onOnlyMessages={setOnlyMessages} />
      )}
      {!bring.isReading && bring.rows.length === 0 && <EmptyState>{say.noRows}</EmptyState>}
      {bring.rows.length > 0 && <BringPreview bring={bring} rows={rows} words={words} />}
      {newProviders > 0 &&
        (bring.mayAdd ? (
          <Checkbox
            label={say.newProviders({ count: newProviders })}
            description={say.newProvidersLead}
            checked={bring.addsProviders}
            onChange={(event) => bring.setAddsProviders(event.currentTarget.checked)}
          />
        ) : (
          <p className="quiet">{say.mayNotAdd}</p>
        ))}
      {command.message !== null && (
        <p role="alert" className={css.error}>
          {command.message}
        </p>
      )}
      <div className={css.foot}>
        <Button
          disabled={bring.taken.length === 0 || bring.providers.isLoading}
          loading={command.isPending}
          onClick={() => void bring.confirm()}
        >
          {say.confirm({ count: bring.taken.length })}
        </Button>
        <Button variant="default" onClick={onOther}>
          {say.other}
        </Button>
        <span className="quiet small">{say.lead}</span>
      </div>
    </div>
  )
}
